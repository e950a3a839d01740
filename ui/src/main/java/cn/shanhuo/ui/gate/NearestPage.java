package cn.shanhuo.ui.gate;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;

/**
 * Finds a page to go back to. A form that was refused stands at the address that it was sent to, and not everything that
 * takes forms can be read: then the next address above it that can.
 */
@Singleton
public final class NearestPage {

    private final Router router;

    NearestPage(Router router) {
        this.router = router;
    }

    /** @param address path and query of ours; one that nobody answers stays what it is */
    public String of(String address, HttpRequest<?> request) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        if (answers(HttpMethod.GET, path, request) || !answers(HttpMethod.POST, path, request)) {
            return address;
        }
        int slash = path.lastIndexOf('/');
        while (slash > 0) {
            path = path.substring(0, slash);
            if (answers(HttpMethod.GET, path, request)) {
                return path;
            }
            slash = path.lastIndexOf('/');
        }
        return "/";
    }

    private boolean answers(HttpMethod method, String path, HttpRequest<?> request) {
        return router.find(method, path, request).findAny().isPresent();
    }
}
