package cn.shanhuo.ui.form;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** Sends a newly drawn seed to its visitor. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SeedFilter {

    private static final Duration KEPT = Duration.ofDays(180);

    @ResponseFilter
    void send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Csrf.freshSeed(request).ifPresent(seed -> response.cookie(Cookie.of(Csrf.COOKIE, seed)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Lax)
                .maxAge(KEPT)));
    }
}
