package cn.shanhuo.ui.show;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class ShowPageTest {

    @ParameterizedTest
    @CsvSource({"/show,buyer", "/show/seller,seller", "/show/staff,staff"})
    void every_component_is_shown_in_the_colours_of_each_face(String path, String face, EmbeddedServer server) {
        for (var visitor :
                java.util.List.of(new PageClient(server.getURI()), new PageClient(server.getURI()).inEnglish())) {
            var page = visitor.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.element("html").attr("data-portal")).isEqualTo(face);
            assertThat(page.text()).doesNotContain("ui.");
        }
    }

    @Test
    void what_is_wrong_with_a_group_of_choices_is_tied_to_it(EmbeddedServer server) {
        var page = new PageClient(server.getURI()).get("/show/seller");
        var group = page.element("fieldset#f-kind");
        assertThat(group.attr("aria-describedby")).isEqualTo("f-kind-wrong");
        assertThat(page.element("#f-kind-wrong").text()).isNotBlank();
    }
}
