package cn.shanhuo.ui.guard;

import cn.shanhuo.people.SessionToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the session cookie, except where nobody needs to be known: on routes for everybody, and on files. */
@Singleton
class SessionReader implements TokenReader<HttpRequest<?>> {

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        if (request.getPath().startsWith("/assets/")) {
            return Optional.empty();
        }
        return RouteAttributes.getRouteMatch(request)
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(ForEverybody.class))
                .flatMap(route -> SessionCookie.read(request))
                .map(SessionToken::value);
    }
}
