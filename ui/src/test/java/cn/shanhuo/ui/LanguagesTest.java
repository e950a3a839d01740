package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | zh-CN",
                "- | zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "- | en-US,en;q=0.9,zh-CN;q=0.8 | en",
                "- | en-GB | en",
                "- | fr,de;q=0.5 | zh-CN",
                "- | frenzh, xen | zh-CN",
                "en | zh-CN | en",
                "zh-CN | en-US | zh-CN",
                "klingon | en-US | en",
            })
    void the_cookie_decides_then_the_browser_then_chinese(String cookie, String accepted, String language) {
        assertThat(Languages.of(cookie, accepted)).isEqualTo(Locale.forLanguageTag(language));
    }
}
