package cn.shanhuo.ui.guard;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.gate.NearestPage;
import cn.shanhuo.ui.gate.VisitBinder;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * Answers those who may not be where they are: who is not signed in goes to the sign-in page and from there back, who is
 * signed in gets a 403 page.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotLetIn implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

    private final Pages pages;
    private final VisitBinder visits;
    private final NearestPage nearest;

    NotLetIn(Pages pages, VisitBinder visits, NearestPage nearest) {
        this.pages = pages;
        this.visits = visits;
        this.nearest = nearest;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        return answer(request, refusal);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, AuthorizationException refusal) {
        if (refusal.isForbidden()) {
            return pages.forbidden(visits.visit(request));
        }
        return Pages.seeOther(back(request).from("/sign-in")).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The page asked for; for a form that was sent, the page it stands on, or the nearest that can be read. */
    private LocalPath back(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) {
            return LocalPath.parse(request.getUri().toString()).orElse(LocalPath.HOME);
        }
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.REFERER))
                .flatMap(NotLetIn::pathOf)
                .map(path -> nearest.of(path, request))
                .flatMap(LocalPath::parse)
                .orElse(LocalPath.HOME);
    }

    private static Optional<String> pathOf(String address) {
        try {
            var uri = URI.create(address);
            return Optional.ofNullable(uri.getRawPath())
                    .map(path -> uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
