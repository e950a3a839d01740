package cn.shanhuo.ui;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Bakes every cookie of the site alike: not sent along from other sites' forms, and over HTTPS only where
 * {@code shanhuo.cookies.secure} says so. The request cannot tell: the proxy in front speaks HTTPS for us.
 */
@Singleton
public final class OurCookies {

    private final boolean secure;

    OurCookies(@Property(name = "shanhuo.cookies.secure", defaultValue = "false") boolean secure) {
        this.secure = secure;
    }

    /** A cookie that scripts cannot read. */
    public Cookie cookie(String name, String value, Duration life) {
        return Cookie.of(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .path("/")
                .maxAge(life);
    }
}
