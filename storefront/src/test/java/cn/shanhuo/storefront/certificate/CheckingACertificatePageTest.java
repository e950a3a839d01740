package cn.shanhuo.storefront.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Graduates;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CheckingACertificatePageTest {

    @Inject
    Visitors visitors;

    @Inject
    Graduates graduates;

    @Test
    void anybody_sees_that_a_certificate_holds_and_the_name_only_masked() {
        var graduate = graduates.aGraduate("李春梅");
        var page = visitors.stranger().get("/certificates/" + graduate.certificate());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).contains(graduate.certificate().value());
        assertThat(page.text()).contains("这张证书有效", "李*", "农产品电商", "2025-03-03").doesNotContain("李春梅");
        assertThat(page.has(".qr path")).isTrue();
        assertThat(visitors.stranger()
                        .get("/certificates/" + graduate.certificate().value().toLowerCase(Locale.ROOT))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_revoked_one_says_why() {
        var graduate = graduates.aGraduate("李春梅");
        graduates.revoke(graduate);
        assertThat(visitors.stranger()
                        .get("/certificates/" + graduate.certificate())
                        .text())
                .contains("撤销", "发错了人")
                .doesNotContain("这张证书有效");
    }

    @Test
    void a_number_that_was_never_given_out_is_told_so() {
        for (var no : new String[] {"PLDS-2020-0001", "x", "%3Cscript%3E", "9".repeat(500)}) {
            var page = visitors.stranger().get("/certificates/" + no);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.heading()).isEqualTo("没有这张证书");
        }
        assertThat(visitors.stranger().inEnglish().get("/certificates/x").heading())
                .isEqualTo("There is no such certificate");
    }
}
