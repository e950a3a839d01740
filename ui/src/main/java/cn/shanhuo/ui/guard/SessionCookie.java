package cn.shanhuo.ui.guard;

import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookie that holds a session's token: out of reach for scripts, not sent along from other sites' forms. */
@Singleton
public class SessionCookie {

    private static final String NAME = "session";

    private final boolean secure;

    SessionCookie(@Property(name = "shanhuo.cookies.secure", defaultValue = "false") boolean secure) {
        this.secure = secure;
    }

    public static Optional<SessionToken> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(SessionToken::parse);
    }

    public Cookie holding(SessionToken token) {
        return cookie(NAME, token.value(), Sessions.LIFE);
    }

    /** Takes the token out of the browser. */
    public Cookie gone() {
        return cookie(NAME, "", Duration.ZERO);
    }

    /** A cookie of ours; scripts cannot read it. */
    public Cookie cookie(String name, String value, Duration life) {
        return Cookie.of(name, value).httpOnly(true).secure(secure).sameSite(SameSite.Lax).path("/").maxAge(life);
    }
}
