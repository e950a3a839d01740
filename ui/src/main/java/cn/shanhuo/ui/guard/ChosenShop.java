package cn.shanhuo.ui.guard;

import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.OurCookies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several shops a device works in. A wish only: a shop one does not belong to is never chosen. */
@Singleton
public class ChosenShop {

    private static final String NAME = "shop";
    private static final Duration LIFE = Duration.ofDays(400);

    private final OurCookies cookies;

    ChosenShop(OurCookies cookies) {
        this.cookies = cookies;
    }

    public Cookie of(ShopId shop) {
        return cookies.cookie(NAME, shop.toString(), LIFE);
    }

    static SignedIn.@Nullable Place among(List<SignedIn.Place> places, HttpRequest<?> request) {
        var wish = request.getCookies().findCookie(NAME).map(Cookie::getValue).orElse("");
        return places.stream()
                .filter(place -> place.shop().toString().equals(wish))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse(null);
    }
}
