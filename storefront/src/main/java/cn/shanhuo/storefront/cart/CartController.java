package cn.shanhuo.storefront.cart;

import cn.shanhuo.cart.CartOwner;
import cn.shanhuo.cart.ChangeCart;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.CartCount;
import cn.shanhuo.ui.guard.Visitor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;

@Controller("/cart")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CartController {

    private final CartReading reading;
    private final ChangeCart changeCart;
    private final CartCount count;
    private final Pages pages;

    CartController(CartReading reading, ChangeCart changeCart, CartCount count, Pages pages) {
        this.reading = reading;
        this.changeCart = changeCart;
        this.count = count;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visitor visitor, Visit visit, @Nullable @QueryValue String said) {
        return pages.ok(visit, reading.page(owner(visitor), said(said), false));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> update(Visitor visitor, Visit visit, Submitted typed) {
        var form = new CartForm(typed);
        var changed = changeCart.change(owner(visitor), form.wishes());
        if (!form.wrong().isEmpty()) {
            var page = reading.again(owner(visitor), form.wrong());
            return pages.answer(HttpStatus.UNPROCESSABLE_ENTITY, visit, page).cookie(count.of(changed.goods()));
        }
        var next = changed.capped().isEmpty() ? "/cart" : "/cart?said=capped";
        return Pages.seeOther(form.checksOut() ? "/checkout" : next).cookie(count.of(changed.goods()));
    }

    static CartOwner owner(Visitor visitor) {
        var buyer = visitor.buyer();
        return buyer == null ? new CartOwner.OfVisitor(visitor.token()) : new CartOwner.OfBuyer(buyer);
    }

    private static @Nullable Sentence said(@Nullable String word) {
        return switch (word) {
            case "put" -> Sentence.of("storefront.cart.said.put");
            case "capped" -> Sentence.of("storefront.cart.said.capped");
            case "nothing" -> Sentence.of("storefront.cart.said.nothing");
            case null, default -> null;
        };
    }
}
