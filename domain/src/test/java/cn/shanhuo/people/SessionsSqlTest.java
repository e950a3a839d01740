package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionsSqlTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Inject
    SessionRows rows;

    @Inject
    ForgetStale forgetStale;

    @Test
    void the_database_does_not_know_the_token() {
        var account = Village.anAccount("陈先生");
        var token = at(NOON).open(account, "微信 📱");
        var row = rows.of(account.value(), NOON).getFirst();
        assertThat(row.tokenHash()).isEqualTo(token.hash());
        assertThat(row.device()).isEqualTo("微信 📱");
        assertThat(row.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    }

    @Test
    void being_seen_prolongs_a_session_but_is_written_hourly_at_most() {
        var account = Village.anAccount("陈先生");
        var token = at(NOON).open(account, "x");
        at(NOON.plus(Duration.ofMinutes(59))).see(token, NOON);
        assertThat(rows.of(account.value(), NOON).getFirst().seenAt()).isEqualTo(NOON);
        var later = NOON.plus(Duration.ofMinutes(61));
        at(later).see(token, NOON);
        assertThat(rows.of(account.value(), NOON).getFirst().expiresAt()).isEqualTo(later.plus(Sessions.LIFE));
    }

    @Test
    void devices_of_others_cannot_be_signed_out() {
        var chen = Village.anAccount("陈先生");
        var li = Village.anAccount("李春梅");
        var token = at(NOON).open(chen, "x");
        var device = at(NOON).of(chen, token).getFirst();
        assertThat(device.here()).isTrue();
        assertThat(at(NOON).close(li, device.id())).isFalse();
        assertThat(at(NOON).close(chen, "not hex")).isFalse();
        assertThat(at(NOON).close(chen, device.id())).isTrue();
    }

    @Test
    void what_has_expired_is_neither_listed_nor_kept() {
        var account = Village.anAccount("陈先生");
        var old = Instant.parse("2020-01-01T00:00:00Z");
        var token = at(old).open(account, "x");
        assertThat(at(NOON).of(account, token)).isEmpty();
        forgetStale.forget();
        assertThat(rows.of(account.value(), old)).isEmpty();
    }

    private Sessions at(Instant now) {
        return new Sessions(rows, Clock.fixed(now, ZoneOffset.UTC));
    }
}
