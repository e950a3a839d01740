package cn.shanhuo.ui.gate;

import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Csrf;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gives controllers the {@link Visit}. */
@Singleton
public final class VisitBinder implements TypedRequestArgumentBinder<Visit> {

    private final Csrf csrf;

    VisitBinder(Csrf csrf) {
        this.csrf = csrf;
    }

    @Override
    public Argument<Visit> argumentType() {
        return Argument.of(Visit.class);
    }

    @Override
    public BindingResult<Visit> bind(ArgumentConversionContext<Visit> context, HttpRequest<?> request) {
        return () -> Optional.of(visit(request));
    }

    /** The visit that a request is, also where no controller was reached. */
    public Visit visit(HttpRequest<?> request) {
        var who = request.getUserPrincipal(Authentication.class);
        var name = who.map(person -> person.getAttributes().get("name"))
                .map(Object::toString)
                .orElse(null);
        var roles = who.map(Authentication::getRoles).orElse(List.of());
        var several = who.map(person -> person.getAttributes().get("severalShops"))
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return new Visit(
                Languages.of(request), who.isPresent(), name, csrf.token(request), roles, request.getPath(), several);
    }
}
