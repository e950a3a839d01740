package cn.shanhuo.ui.door;

import cn.shanhuo.cart.CartToken;
import cn.shanhuo.cart.MergeCarts;
import cn.shanhuo.people.Entry.Welcome;
import cn.shanhuo.people.Origin;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.guard.CartCount;
import cn.shanhuo.ui.guard.Home;
import cn.shanhuo.ui.guard.LocalPath;
import cn.shanhuo.ui.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Behind the door: the new session's cookie, the cart one brought along, and the way on. The session that the browser
 * held before is closed, so that nobody signs in under a token somebody else knows.
 */
@Singleton
class Hall {

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final MergeCarts carts;
    private final CartCount counts;
    private final Home homes;
    private final Origins origins;

    Hall(SessionCookie cookie, Sessions sessions, MergeCarts carts, CartCount counts, Home homes, Origins origins) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.carts = carts;
        this.counts = counts;
        this.homes = homes;
        this.origins = origins;
    }

    HttpResponse<?> enter(HttpRequest<?> request, Welcome welcome, Optional<LocalPath> next) {
        SessionCookie.read(request).ifPresent(sessions::close);
        var way = next.orElseGet(() -> homes.of(welcome.session(), request));
        var answer = Pages.seeOther(way.value()).cookie(cookie.holding(welcome.session()));
        int goods = carts.merge(cart(request).orElseGet(CartToken::fresh), welcome.buyer());
        return answer.cookie(counts.of(goods));
    }

    Origin origin(HttpRequest<?> request) {
        return origins.of(request);
    }

    HttpResponse<?> leave() {
        return Pages.seeOther("/").cookie(cookie.gone()).cookie(counts.gone());
    }

    private static Optional<CartToken> cart(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(CartToken.COOKIE)
                .map(Cookie::getValue)
                .flatMap(CartToken::parse);
    }
}
