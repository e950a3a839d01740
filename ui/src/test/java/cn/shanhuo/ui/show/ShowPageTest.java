package cn.shanhuo.ui.show;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest
class ShowPageTest {

    @Inject
    EmbeddedServer server;

    @Test
    void every_component_is_shown() {
        var page = new PageClient(server.getURI()).get("/show");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void a_form_without_the_needed_field_comes_back_with_a_sentence_and_what_was_typed() {
        var chen = new PageClient(server.getURI());
        chen.get("/show");
        var again = chen.post("/show", "price", "12.50");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("name")).isEqualTo("必填");
        assertThat(again.element("#f-price").val()).isEqualTo("12.50");
    }

    @Test
    void a_form_with_files_is_read() {
        var chen = new PageClient(server.getURI());
        chen.get("/show");
        var done = chen.postFiles("/show",
                List.of(new PageClient.Part("photos", "蜂蜜.jpg", "image/jpeg", "x".getBytes(StandardCharsets.UTF_8))),
                "name", "野蜂蜜");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/show");
    }
}
