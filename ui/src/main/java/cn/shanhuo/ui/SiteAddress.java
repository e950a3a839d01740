package cn.shanhuo.ui;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Where the site is found from outside, for what leaves it: codes on paper, ways back from the cashier, addresses to
 * copy. Set by {@code shanhuo.public-url}, which production requires; without it, as on a machine for trying out, the
 * address that the visitor used.
 */
@Singleton
public final class SiteAddress {

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

    private final String set;

    SiteAddress(@Value("${shanhuo.public-url:}") String set) {
        this.set = set.strip().replaceFirst("/+$", "");
    }

    /** Scheme and host, without a slash at the end. */
    public String of(HttpRequest<?> request) {
        if (!set.isEmpty()) {
            return set;
        }
        var host = request.getHeaders().get(HttpHeaders.HOST);
        var secure = request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
        return (secure ? "https://" : "http://")
                + (host != null && HOST.matcher(host).matches() ? host : "localhost");
    }
}
