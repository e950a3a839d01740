package cn.shanhuo.ui.guard;

import cn.shanhuo.cart.CartToken;
import cn.shanhuo.ui.OurCookies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Gives a cart cookie to visitors who came without one, with the answer to the request that needed it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CartCookie {

    private static final String PROMISED = "shanhuo.cart";
    private static final Duration LIFE = Duration.ofDays(180);

    private final OurCookies cookies;

    CartCookie(OurCookies cookies) {
        this.cookies = cookies;
    }

    static CartToken promise(HttpRequest<?> request) {
        return request.getAttribute(PROMISED, CartToken.class).orElseGet(() -> {
            var token = CartToken.fresh();
            request.setAttribute(PROMISED, token);
            return token;
        });
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(PROMISED, CartToken.class)
                .ifPresent(token -> response.cookie(cookies.cookie(CartToken.COOKIE, token.value(), LIFE)));
    }
}
