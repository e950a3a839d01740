package cn.shanhuo.ui.door;

import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Vault;
import cn.shanhuo.ui.OurCookies;
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

    private static final int DIGITS = 11;

    private final Vault vault;
    private final OurCookies cookies;

    Knock(Vault vault, OurCookies cookies) {
        this.vault = vault;
        this.cookies = cookies;
    }

    Cookie of(Phone phone) {
        return of(phone, "");
    }

    /** Remembers the name typed as well, while another code is sent. */
    Cookie of(Phone phone, String name) {
        var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(NAME + phone.digits() + name));
        return cookies.cookie(NAME, sealed, LIFE);
    }

    Optional<Phone> read(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .flatMap(this::open)
                .flatMap(text -> Phone.parse(text.substring(0, DIGITS)));
    }

    /** The name typed before; empty when there was none. */
    String name(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .flatMap(this::open)
                .map(text -> text.substring(DIGITS))
                .orElse("");
    }

    private Optional<String> open(String sealed) {
        try {
            var text = vault.open(Base64.getUrlDecoder().decode(sealed));
            return text.startsWith(NAME) && text.length() >= NAME.length() + DIGITS
                    ? Optional.of(text.substring(NAME.length()))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
