package cn.shanhuo.ui.gate;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Puts the guarding headers on every answer; an answer that already names its own policy keeps it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class GuardFilter {

    private final GuardHeaders headers;

    GuardFilter(GuardHeaders headers) {
        this.headers = headers;
    }

    @ResponseFilter
    void guard(MutableHttpResponse<?> response) {
        for (var header : headers.all()) {
            if (!response.getHeaders().contains(header.getKey())) {
                response.header(header.getKey(), header.getValue());
            }
        }
    }
}
