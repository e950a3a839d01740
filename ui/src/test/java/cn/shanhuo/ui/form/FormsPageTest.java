package cn.shanhuo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.PageClient.Part;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "micronaut.server.max-request-size", value = "100MB")
class FormsPageTest {

    @Inject
    private Visitors visitors;

    private PageClient chen;

    @BeforeEach
    void open() {
        chen = visitors.stranger();
        chen.get("/show");
    }

    @Test
    void a_form_without_the_needed_field_comes_back_with_a_sentence_and_what_was_typed() {
        var again =
                chen.post("/show", "price", "12.50", "story", "秋河村 👵 עברית <b>", "town", "610926102", "agreed", "yes");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("name")).isEqualTo("必填");
        assertThat(again.element("#f-name").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.element("#f-price").val()).isEqualTo("12.50");
        assertThat(again.element("#f-story").val()).isEqualTo("秋河村 👵 עברית <b>");
        assertThat(again.element("#f-town option[selected]").val()).isEqualTo("610926102");
        assertThat(again.has("#f-agreed[checked]")).isTrue();
    }

    @Test
    void a_choice_of_nothing_is_sent_as_nothing() {
        assertThat(chen.get("/show").element("#f-town option").attr("value")).isEmpty();
        assertThat(chen.get("/show").element("#f-town option").hasAttr("value")).isTrue();
        assertThat(chen.get("/show").element("input[type=radio][name=kind]").hasAttr("value"))
                .isTrue();
    }

    @Test
    void files_come_in_with_their_names() {
        var done = chen.postFiles("/show", List.of(photo("蜂蜜.jpg", 1000)), "name", "野蜂蜜");
        assertThat(done.status()).isEqualTo(303);
    }

    @Test
    void a_field_of_ten_megabytes_is_too_large_and_never_a_bug() {
        var long10 = "a".repeat(10 << 20);
        assertThat(chen.post("/show", "name", long10).status()).isEqualTo(413);
        assertThat(chen.postFiles("/show", List.of(), "name", long10).status()).isEqualTo(413);
        assertThat(chen.get("/show").status()).isEqualTo(200);
    }

    @Test
    void a_form_that_asks_for_no_files_takes_no_large_ones() {
        assertThat(chen.postFiles("/show", List.of(photo("a.jpg", 2 << 20)), "name", "x")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void strangers_cannot_send_files() {
        assertThat(chen.postFiles("/show/files", List.of(photo("a.jpg", 10)), "name", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void of_too_many_or_too_large_files_some_are_left_out_and_the_form_is_kept() {
        var li = visitors.buyer("李春梅").browser();
        li.get("/show");
        assertThat(li.postFiles("/show/files", Collections.nCopies(9, photo("a.jpg", 4 << 20)), "name", "茶")
                        .text())
                .isEqualTo("茶 9 false");
        assertThat(li.postFiles("/show/files", Collections.nCopies(9, photo("a.jpg", 9 << 20)), "name", "茶")
                        .text())
                .isEqualTo("茶 4 true");
        assertThat(li.postFiles("/show/files", Collections.nCopies(21, photo("a.jpg", 10)), "name", "茶")
                        .text())
                .isEqualTo("茶 20 true");
        assertThat(li.postFiles("/show/files", List.of(photo("a.jpg", 101 << 20)), "name", "茶")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void text_is_bounded_also_beside_files() {
        var li = visitors.buyer("李春梅").browser();
        li.get("/show");
        var long2 = "a".repeat(2 << 20);
        assertThat(li.postFiles("/show/files", List.of(photo("a.jpg", 10)), "name", long2)
                        .status())
                .isEqualTo(413);
        li.forgeToken("forged");
        assertThat(li.postFiles("/show/files", List.of(photo("a.jpg", 10)), "name", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thousands_of_fields_are_refused_or_cut() {
        var fields = new String[6000];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = "f" + i;
        }
        assertThat(chen.postFiles("/show", List.of(), fields).status()).isEqualTo(413);
        assertThat(chen.post("/show", fields).status()).isIn(413, 422);
    }

    @Test
    void a_broken_form_is_a_bad_request() {
        chen.with("X-Test", "broken");
        assertThat(chen.postRaw("/show", "multipart/form-data; boundary=x", "--y\r\nnonsense")
                        .status())
                .isIn(400, 403);
        assertThat(chen.postRaw("/show", "multipart/form-data", "nonsense").status())
                .isIn(400, 403);
        assertThat(chen.postRaw("/show", "application/x-www-form-urlencoded", "name=%zz")
                        .status())
                .isEqualTo(400);
        assertThat(chen.postRaw("/show", "application/json", "{}").status()).isEqualTo(415);
    }

    private static Part photo(String name, int size) {
        return new Part("photos", name, "image/jpeg", new byte[size]);
    }
}
