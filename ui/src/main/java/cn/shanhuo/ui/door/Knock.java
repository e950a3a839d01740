package cn.shanhuo.ui.door;

import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Vault;
import cn.shanhuo.ui.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Remembers between two pages to which phone a code was sent: in a sealed cookie, not in the address bar. */
@Singleton
class Knock {

    private static final String NAME = "knock";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Vault vault;
    private final SessionCookie cookies;

    Knock(Vault vault, SessionCookie cookies) {
        this.vault = vault;
        this.cookies = cookies;
    }

    Cookie of(Phone phone) {
        var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(NAME + phone.digits()));
        return cookies.cookie(NAME, sealed, LIFE);
    }

    Cookie gone() {
        return cookies.cookie(NAME, "", Duration.ZERO);
    }

    Optional<Phone> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(this::open);
    }

    private Optional<Phone> open(String sealed) {
        try {
            var text = vault.open(Base64.getUrlDecoder().decode(sealed));
            return text.startsWith(NAME) ? Phone.parse(text.substring(NAME.length())) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
