package cn.shanhuo.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Pictures;
import cn.shanhuo.photo.StorePhoto;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ShowingAPhotoPageTest {

    @Inject
    StorePhoto storePhoto;

    PhotoId photo;
    PageClient anybody;

    @Inject
    Visitors visitors;

    Visitors.Known li;

    @BeforeEach
    void aPhoto() {
        li = visitors.buyer("李春梅");
        var stored = storePhoto.store(li.account(), Pictures.jpeg(900, 600));
        photo = ((StorePhoto.Outcome.Stored) stored).photo();
        anybody = visitors.stranger();
    }

    @Test
    void what_no_goods_and_no_shop_have_shown_is_for_its_owner_and_the_centre() {
        var address = PhotoPicture.href(photo, 320);
        assertThat(anybody.get(address).status()).isEqualTo(404);
        assertThat(visitors.buyer("陈伟").browser().get(address).status()).isEqualTo(404);
        assertThat(li.browser().get(address).header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(visitors.staff(StaffRole.OFFICER).browser().get(address).status())
                .isEqualTo(200);
        assertThat(anybody.get(address).status()).isEqualTo(404);
        show();
        assertThat(anybody.get(address).status()).isEqualTo(200);
    }

    private void show() {
        Village.update("UPDATE photos SET shown_at = created_at WHERE id = ?", photo.value());
    }

    @Test
    void everybody_sees_what_is_on_sale_and_browsers_keep_it_for_ever() {
        show();
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
