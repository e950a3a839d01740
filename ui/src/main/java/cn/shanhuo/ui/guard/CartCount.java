package cn.shanhuo.ui.guard;

import cn.shanhuo.ui.OurCookies;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The cookie by which pages that are the same for everybody show how much lies in one's cart. Scripts may read it;
 * nothing is decided by it.
 */
@Singleton
public class CartCount {

    private static final String NAME = "cart_count";
    private static final Duration LIFE = Duration.ofDays(180);

    private final OurCookies cookies;

    CartCount(OurCookies cookies) {
        this.cookies = cookies;
    }

    /** @param goods how many different goods lie in the cart */
    public Cookie of(int goods) {
        return goods == 0
                ? gone()
                : cookies.cookie(NAME, Integer.toString(goods), LIFE).httpOnly(false);
    }

    public Cookie gone() {
        return cookies.cookie(NAME, "", Duration.ZERO).httpOnly(false);
    }
}
