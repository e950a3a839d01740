package cn.shanhuo.ui.form;

import cn.shanhuo.ui.OurCookies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Sends a newly drawn seed to its visitor. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SeedFilter {

    private static final Duration KEPT = Duration.ofDays(180);

    private final OurCookies cookies;

    SeedFilter(OurCookies cookies) {
        this.cookies = cookies;
    }

    @ResponseFilter
    void send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Csrf.freshSeed(request).ifPresent(seed -> response.cookie(cookies.cookie(Csrf.COOKIE, seed, KEPT)));
    }
}
