package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is far too long for a form, on the site as it is configured. */
class LargeFormsPageTest {

    private static WholeSite site;

    @BeforeAll
    static void open() {
        site = WholeSite.open("large_forms", Map.of("shanhuo.demo.story", false));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 10_000_000})
    void a_field_far_too_long_is_told_in_a_sentence(int length) {
        var visitor = site.visitor();
        visitor.get("/sign-in");

        var answer = visitor.post("/sign-in", "phone", "1".repeat(length), "password", "x");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("内容太大了");
        assertThat(answer.text()).contains("文字请短一些");
    }

    @ParameterizedTest
    @ValueSource(ints = {900_000})
    void a_long_field_within_bounds_is_judged_by_its_own_form(int length) {
        var visitor = site.visitor();
        visitor.get("/sign-in");

        assertThat(visitor.post("/sign-in", "phone", "1".repeat(length), "password", "x")
                        .status())
                .isEqualTo(422);
    }
}
