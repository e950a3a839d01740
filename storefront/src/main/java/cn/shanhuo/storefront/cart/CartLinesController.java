package cn.shanhuo.storefront.cart;

import cn.shanhuo.cart.PutInCart;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.CartCount;
import cn.shanhuo.ui.guard.Visitor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;

/**
 * Puts something into the cart. Its form stands on product pages, which are the same for everybody and so carry no
 * token; that the request comes from our own site is told by its Origin and Sec-Fetch-Site.
 */
@Controller("/cart/lines")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CartLinesController {

    private final PutInCart putInCart;
    private final CartReading reading;
    private final CartCount count;
    private final Pages pages;

    CartLinesController(PutInCart putInCart, CartReading reading, CartCount count, Pages pages) {
        this.putInCart = putInCart;
        this.reading = reading;
        this.count = count;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Visitor visitor, Visit visit, @Body Map<String, Object> typed) {
        var sku = text(typed, "sku").flatMap(CartForm::id);
        var quantity = text(typed, "quantity").flatMap(CartForm::quantity).filter(number -> number > 0);
        if (sku.isEmpty()) {
            return refused(visitor, visit, "storefront.cart.refused.choose");
        }
        return quantity.isEmpty()
                ? refused(visitor, visit, "storefront.cart.refused.quantity")
                : put(visitor, visit, sku.get(), new Quantity(quantity.get()));
    }

    private HttpResponse<?> put(Visitor visitor, Visit visit, SkuId sku, Quantity quantity) {
        return switch (putInCart.put(CartController.owner(visitor), sku, quantity)) {
            case PutInCart.Put put -> Pages.seeOther("/cart?said=put").cookie(count.of(put.goods()));
            case PutInCart.Capped capped -> Pages.seeOther("/cart?said=capped").cookie(count.of(capped.goods()));
            case PutInCart.SoldOut() -> refused(visitor, visit, "storefront.cart.refused.sold-out");
            case PutInCart.NotForSale() -> refused(visitor, visit, "storefront.cart.refused.withdrawn");
            case PutInCart.CartFull(var most) -> refused(visitor, visit, "storefront.cart.refused.full", most);
        };
    }

    private HttpResponse<?> refused(Visitor visitor, Visit visit, String why, Object... arguments) {
        var page = reading.page(CartController.owner(visitor), Sentence.of(why, arguments), true);
        return pages.unprocessable(visit, page);
    }

    private static Optional<String> text(Map<String, Object> typed, String name) {
        return Optional.ofNullable(typed.get(name)).map(Object::toString).map(String::strip);
    }
}
