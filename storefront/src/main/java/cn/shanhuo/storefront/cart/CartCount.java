package cn.shanhuo.storefront.cart;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/**
 * Tells every page how many different goods lie in the cart, by a small cookie that scripts may read: the pages
 * themselves are the same for everybody.
 */
public final class CartCount {

    static final String COOKIE = "cart_count";

    private static final Duration KEPT = Duration.ofDays(90);

    private CartCount() {}

    public static <T> MutableHttpResponse<T> tell(MutableHttpResponse<T> response, int goods) {
        return response.cookie(Cookie.of(COOKIE, Integer.toString(goods))
                .path("/")
                .sameSite(SameSite.Lax)
                .httpOnly(false)
                .maxAge(goods == 0 ? Duration.ZERO : KEPT));
    }
}
