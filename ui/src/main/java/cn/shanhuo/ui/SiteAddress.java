package cn.shanhuo.ui;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/**
 * Where the site is found from outside, for what leaves it: codes on paper, pictures that are shared. Set by
 * {@code shanhuo.public-url}; without it, as on a machine for trying out, the address that the visitor used.
 */
@Singleton
public final class SiteAddress {

    private final String set;

    SiteAddress(@Value("${shanhuo.public-url:}") String set) {
        this.set = set.replaceFirst("/+$", "");
    }

    /** Scheme and host, without a slash at the end. */
    public String of(HttpRequest<?> request) {
        if (!set.isEmpty()) {
            return set;
        }
        var host = request.getHeaders().get("Host");
        return "http://" + (host == null ? "localhost" : host);
    }
}
