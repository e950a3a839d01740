package cn.shanhuo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.AlipayPen;
import com.alipay.api.internal.util.AlipaySignature;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerifyingANoticeTest {

    private final NoticeSignature signature = new NoticeSignature(settings());

    @Property(tries = 200)
    void whatever_alipay_signs_is_genuine_for_us_and_for_the_sdk(@ForAll("fields") Map<String, String> fields) {
        var notice = AlipayPen.signed(fields);
        assertThat(signature.genuine(notice)).isTrue();
        assertThat(sdkSays(notice)).isTrue();
    }

    @Property(tries = 200)
    void we_and_the_sdk_agree_on_what_was_tampered_with(
            @ForAll("fields") Map<String, String> fields,
            @ForAll("names") String name,
            @ForAll("values") String value) {
        var notice = new HashMap<>(AlipayPen.signed(fields));
        notice.put(name, value);
        assertThat(signature.genuine(notice)).isEqualTo(sdkSays(notice));
    }

    @Example
    void a_missing_short_or_foreign_signature_is_a_forgery_and_no_exception() {
        var notice = new HashMap<>(AlipayPen.signed(Map.of("out_trade_no", "1", "trade_status", "TRADE_SUCCESS")));
        for (var sign : new String[] {"", "AAAA", "不是签名", "*", AlipayPen.sign("something else")}) {
            notice.put("sign", sign);
            assertThat(signature.genuine(notice)).as(sign).isFalse();
        }
        notice.remove("sign");
        assertThat(signature.genuine(notice)).isFalse();
    }

    @Example
    void the_message_does_not_choose_the_algorithm() {
        var notice = new HashMap<>(AlipayPen.signed(Map.of("out_trade_no", "1")));
        notice.put("sign_type", "RSA");
        assertThat(signature.genuine(notice)).isTrue();
        notice.remove("sign_type");
        assertThat(signature.genuine(notice)).isTrue();
    }

    @Provide
    Arbitrary<Map<String, String>> fields() {
        return Arbitraries.maps(names(), values()).ofMinSize(1).ofMaxSize(12).filter(map -> map.values().stream()
                .anyMatch(value -> !value.isBlank()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "out_trade_no",
                "trade_status",
                "total_amount",
                "subject",
                "body",
                "app_id",
                "seller_id",
                "gmt_payment",
                "fund_bill_list",
                "Zeta",
                "a",
                "new_field",
                "charset",
                "out_trade_no2");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "TRADE_SUCCESS", "13.30", "土蜂蜜 & 笋干=好", "[{\"amount\":\"1.00\"}]", "a/b", "🐝"),
                Arbitraries.strings().ofMaxLength(20));
    }

    private static boolean sdkSays(Map<String, String> notice) {
        try {
            return AlipaySignature.rsaCheckV1(new HashMap<>(notice), AlipayPen.publicKey(), "UTF-8", "RSA2");
        } catch (com.alipay.api.AlipayApiException e) {
            return false;
        }
    }

    private static AlipaySettings settings() {
        return new AlipaySettings("", "", "", AlipayPen.publicKey(), "", "", 1, 1);
    }
}
