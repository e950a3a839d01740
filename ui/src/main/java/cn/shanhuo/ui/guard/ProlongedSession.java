package cn.shanhuo.ui.guard;

import cn.shanhuo.people.SessionToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Sends the session's cookie anew after the session was prolonged, so that the two end together. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ProlongedSession {

    private static final String PROLONGED = "shanhuo.session";

    private final SessionCookie cookie;

    ProlongedSession(SessionCookie cookie) {
        this.cookie = cookie;
    }

    static void note(HttpRequest<?> request, SessionToken token) {
        request.setAttribute(PROLONGED, token);
    }

    /** Whoever has just signed in or out has an answer with another cookie, and keeps that. */
    @ResponseFilter
    void send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(PROLONGED, SessionToken.class)
                .filter(token -> !decided(response))
                .ifPresent(token -> response.cookie(cookie.holding(token)));
    }

    private static boolean decided(MutableHttpResponse<?> response) {
        return response.getHeaders().getAll(HttpHeaders.SET_COOKIE).stream()
                .anyMatch(set -> set.startsWith(SessionCookie.NAME + "="));
    }
}
