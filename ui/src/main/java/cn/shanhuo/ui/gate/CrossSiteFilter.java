package cn.shanhuo.ui.gate;

import cn.shanhuo.ui.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;

/**
 * Refuses every request that would change something and that a browser sends on behalf of another site. Machines
 * (Alipay's notify) send neither header and pass; they prove themselves by signature.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossSiteFilter {

    private final Pages pages;
    private final VisitBinder visits;

    CrossSiteFilter(Pages pages, VisitBinder visits) {
        this.pages = pages;
        this.visits = visits;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (isSafe(request.getMethod()) || isOurs(request)) {
            return null;
        }
        return pages.forbidden(visits.visit(request));
    }

    private static boolean isSafe(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }

    private static boolean isOurs(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || sameHost(origin, request.getHeaders().get(HttpHeaders.HOST));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}
