package cn.shanhuo.ui.guard;

import cn.shanhuo.cart.CartToken;
import cn.shanhuo.people.BuyerId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.bind.ArgumentBinder.BindingResult;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Hands controllers who is there, by the type of their argument. Whoever has no right to be there goes to the door. */
@Factory
class Binders {

    @Singleton
    TypedRequestArgumentBinder<SignedIn> signedIn() {
        return new Binder<>(SignedIn.class, Binders::known);
    }

    @Singleton
    TypedRequestArgumentBinder<Buyer> buyer() {
        return new Binder<>(Buyer.class, request -> known(request).buyer());
    }

    @Singleton
    TypedRequestArgumentBinder<Seller> seller() {
        return new Binder<>(Seller.class, request -> {
            var who = known(request);
            var place = who.chosen();
            if (place == null) {
                throw new AuthorizationException(who);
            }
            return new Seller(place.shop(), who.account(), place.role());
        });
    }

    @Singleton
    TypedRequestArgumentBinder<Staff> staff() {
        return new Binder<>(Staff.class, request -> {
            var who = known(request);
            if (who.staffRoles().isEmpty()) {
                throw new AuthorizationException(who);
            }
            return new Staff(who.account(), who.staffRoles(), who.name());
        });
    }

    @Singleton
    TypedRequestArgumentBinder<Visitor> visitor() {
        return new Binder<>(
                Visitor.class,
                request -> new Visitor(
                        SignedIn.of(request)
                                .map(who -> new BuyerId(who.account().value()))
                                .orElse(null),
                        cart(request)));
    }

    private static SignedIn known(HttpRequest<?> request) {
        return SignedIn.of(request).orElseThrow(() -> new AuthorizationException(null));
    }

    private static CartToken cart(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(CartToken.COOKIE)
                .map(Cookie::getValue)
                .flatMap(CartToken::parse)
                .orElseGet(() -> CartCookie.promise(request));
    }

    private record Binder<T>(Class<T> type, Function<HttpRequest<?>, T> read) implements TypedRequestArgumentBinder<T> {

        @Override
        public Argument<T> argumentType() {
            return Argument.of(type);
        }

        @Override
        public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
            var found = Optional.of(read.apply(request));
            return () -> found;
        }
    }
}
