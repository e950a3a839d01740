package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.house.Ids;
import cn.shanhuo.notice.SmsSender;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.watch.Tally;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ProvingAPhoneSqlTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Origin HERE = new Origin("203.0.113.7", "test");

    @Inject
    SmsCodeRows rows;

    @Inject
    RateRows rateRows;

    @Inject
    RateLimit limits;

    @Inject
    BlindIndex index;

    @Inject
    Ids ids;

    @Inject
    SendCode sendCode;

    @Inject
    SignUp signUp;

    @Inject
    Accounts accounts;

    @Inject
    Phones phones;

    @Test
    void a_code_is_good_for_five_minutes_and_for_its_purpose() {
        var phone = Phones.fresh();
        var code = at(NOON).draw(phone, CodePurpose.SIGN_IN).code();
        assertThat(code).matches("\\d{6}");
        assertThat(at(NOON).accept(phone, CodePurpose.PASSWORD, code)).isFalse();
        assertThat(at(NOON).accept(Phones.fresh(), CodePurpose.SIGN_IN, code)).isFalse();
        assertThat(at(NOON.plus(Duration.ofMinutes(5))).accept(phone, CodePurpose.SIGN_IN, code))
                .isFalse();
        assertThat(at(NOON.plus(Duration.ofMinutes(4))).accept(phone, CodePurpose.SIGN_IN, " " + code))
                .isTrue();
        assertThat(at(NOON.plus(Duration.ofMinutes(4))).accept(phone, CodePurpose.SIGN_IN, code))
                .isFalse();
    }

    @Test
    void only_the_last_code_counts() {
        var phone = Phones.fresh();
        var first = at(NOON).draw(phone, CodePurpose.SIGN_IN).code();
        var second = at(NOON.plusSeconds(61)).draw(phone, CodePurpose.SIGN_IN).code();
        if (!first.equals(second)) {
            assertThat(at(NOON.plusSeconds(62)).accept(phone, CodePurpose.SIGN_IN, first))
                    .isFalse();
        }
        assertThat(at(NOON.plusSeconds(62)).accept(phone, CodePurpose.SIGN_IN, second))
                .isTrue();
    }

    @Test
    void of_twenty_who_come_with_the_same_code_at_once_one_gets_in() throws Exception {
        var phone = Phones.fresh();
        var codes = at(NOON);
        var code = codes.draw(phone, CodePurpose.SIGN_IN).code();
        long in = atOnce(20, () -> codes.accept(phone, CodePurpose.SIGN_IN, code));
        assertThat(in).isOne();
    }

    @Test
    void five_codes_an_hour_are_enough_for_one_phone() {
        var phone = Phones.fresh();
        for (int i = 0; i < 5; i++) {
            assertThat(sendAt(NOON.plus(Duration.ofMinutes(2L * i)), phones, phone, anAddress()))
                    .isEqualTo(SendCode.Outcome.SENT);
        }
        assertThat(sendAt(NOON.plus(Duration.ofMinutes(20)), phones, phone, anAddress()))
                .isEqualTo(SendCode.Outcome.TOO_MANY);
        assertThat(phones.count(phone)).isEqualTo(5);
        assertThat(sendAt(NOON.plus(Duration.ofHours(1)), phones, phone, anAddress()))
                .isEqualTo(SendCode.Outcome.SENT);
    }

    @Test
    void thirty_codes_an_hour_are_enough_for_one_address() {
        var address = anAddress();
        for (int i = 0; i < 30; i++) {
            assertThat(sendAt(NOON, phones, Phones.fresh(), address)).isEqualTo(SendCode.Outcome.SENT);
        }
        assertThat(sendAt(NOON, phones, Phones.fresh(), address)).isEqualTo(SendCode.Outcome.TOO_MANY);
        assertThat(sendAt(NOON.plus(Duration.ofHours(1)), phones, Phones.fresh(), address))
                .isEqualTo(SendCode.Outcome.SENT);
    }

    @Test
    void what_the_gateway_refused_counts_for_nothing() {
        var phone = Phones.fresh();
        for (int i = 0; i < 7; i++) {
            assertThat(sendAt(NOON, _ -> SmsSender.Delivery.REFUSED, phone, "203.0.113.11"))
                    .isEqualTo(SendCode.Outcome.NOT_SENT);
        }
        assertThat(sendAt(NOON, phones, phone, "203.0.113.11")).isEqualTo(SendCode.Outcome.SENT);
    }

    @Test
    void a_code_that_may_have_been_sent_is_good() {
        var phone = Phones.fresh();
        var sent = new AtomicReference<String>();
        var outcome = sendAt(
                NOON,
                sms -> {
                    sent.set(sms.values().get("code"));
                    return SmsSender.Delivery.UNKNOWN;
                },
                phone,
                anAddress());
        assertThat(outcome).isEqualTo(SendCode.Outcome.SENT);
        assertThat(at(NOON.plusSeconds(10)).accept(phone, CodePurpose.SIGN_IN, sent.get()))
                .isTrue();
    }

    @Test
    void a_second_code_within_a_minute_is_not_sent() {
        var phone = Phones.fresh();
        assertThat(sendCode.send(phone, CodePurpose.SIGN_IN, "203.0.113.8")).isEqualTo(SendCode.Outcome.SENT);
        assertThat(sendCode.send(phone, CodePurpose.SIGN_IN, "203.0.113.8")).isEqualTo(SendCode.Outcome.TOO_SOON);
        assertThat(phones.count(phone)).isOne();
    }

    @Test
    void a_limit_holds_when_everybody_comes_at_once() throws Exception {
        var subject = Phones.fresh().digits();
        long allowed = atOnce(40, () -> limits.allow("test", subject, 10, Duration.ofMinutes(15)));
        assertThat(allowed).isEqualTo(10);
    }

    @Test
    void two_sign_ups_of_one_phone_end_in_one_account_with_its_phone_sealed() {
        var phone = Phones.fresh();
        var password = ((Password.Chosen) Password.choose("Mountain-7788")).password();
        var first = accounts.open(phone, new Name("陈先生"), password);
        assertThat(first).isPresent();
        assertThat(accounts.open(phone, new Name("别人"), null)).isEmpty();
        assertThat(accounts.byPhone(phone).orElseThrow().phone()).isEqualTo(phone);
        assertThat(accounts.byPhone(phone).orElseThrow().name()).isEqualTo("陈先生");
        assertThat(signUp.signUp(phone, "000000x", new Name("x"), password, HERE))
                .isEqualTo(Entry.Refused.WRONG_CODE);
    }

    private SmsCodes at(Instant now) {
        return new SmsCodes(rows, index, ids, Clock.fixed(now, ZoneOffset.UTC));
    }

    private SendCode.Outcome sendAt(Instant now, SmsSender sender, Phone phone, String address) {
        var limit = new RateLimit(rateRows, index, Clock.fixed(now, ZoneOffset.UTC));
        return new SendCode(at(now), limit, sender, new Tally()).send(phone, CodePurpose.SIGN_IN, address);
    }

    private static String anAddress() {
        return "seat of " + Phones.fresh().digits();
    }

    private static long atOnce(int times, Callable<Boolean> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(java.util.Collections.nCopies(times, work));
            long yes = 0;
            for (var result : results) {
                yes += result.get() ? 1 : 0;
            }
            return yes;
        }
    }
}
