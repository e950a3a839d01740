package cn.shanhuo.ui.guard;

import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.ui.OurCookies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookie that holds a session's token; it lives as long as the session, and is sent anew when that is prolonged. */
@Singleton
public class SessionCookie {

    static final String NAME = "session";

    private final OurCookies cookies;

    SessionCookie(OurCookies cookies) {
        this.cookies = cookies;
    }

    public static Optional<SessionToken> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(SessionToken::parse);
    }

    public Cookie holding(SessionToken token) {
        return cookies.cookie(NAME, token.value(), Sessions.LIFE);
    }

    /** Takes the token out of the browser. */
    public Cookie gone() {
        return cookies.cookie(NAME, "", Duration.ZERO);
    }
}
