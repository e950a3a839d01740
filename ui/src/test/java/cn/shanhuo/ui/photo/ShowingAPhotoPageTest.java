package cn.shanhuo.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Pictures;
import cn.shanhuo.photo.StorePhoto;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ShowingAPhotoPageTest {

    @Inject
    EmbeddedServer server;

    @Inject
    StorePhoto storePhoto;

    PhotoId photo;
    PageClient anybody;

    @BeforeEach
    void aPhoto() {
        var stored = storePhoto.store(Village.anAccount("李春梅"), Pictures.jpeg(900, 600));
        photo = ((StorePhoto.Outcome.Stored) stored).photo();
        anybody = new PageClient(server.getURI());
    }

    @Test
    void everybody_sees_it_and_browsers_keep_it_for_ever() {
        var shown = anybody.get(PhotoPicture.href(photo, 320));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isIn("image/webp", "image/jpeg");
        assertThat(shown.header("Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var again = anybody.with("If-None-Match", shown.header("ETag")).get(PhotoPicture.href(photo, 320));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void no_other_width_and_no_other_number_is_found() {
        assertThat(anybody.get("/photos/" + photo + "/333").status()).isEqualTo(404);
        assertThat(anybody.get("/photos/1/320").status()).isEqualTo(404);
        assertThat(anybody.get("/photos/-1/320").status()).isEqualTo(404);
        assertThat(anybody.get("/photos/99999999999999999999/320").status()).isEqualTo(404);
    }
}
