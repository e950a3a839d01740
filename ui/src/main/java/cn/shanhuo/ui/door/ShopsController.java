package cn.shanhuo.ui.door;

import cn.shanhuo.shop.ShopMembers;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.ChosenShop;
import cn.shanhuo.ui.guard.SignedIn;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/account/shops")
@Secured("BUYER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ShopsController {

    private final Pages pages;
    private final ShopMembers members;
    private final ChosenShop chosen;

    ShopsController(Pages pages, ShopMembers members, ChosenShop chosen) {
        this.pages = pages;
        this.members = members;
        this.chosen = chosen;
    }

    @Get
    HttpResponse<?> list(Visit visit, SignedIn who) {
        var now = who.chosen() == null ? null : who.chosen().shop();
        return pages.ok(visit, ShopsPage.of(members.of(who.account()), now));
    }

    /** Works in this shop from now on, on this device. */
    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> choose(Visit visit, SignedIn who, Submitted form) {
        return who.shops().stream()
                .filter(place -> place.shop().toString().equals(form.text("shop")))
                .findFirst()
                .<HttpResponse<?>>map(place -> Pages.seeOther("/seller").cookie(chosen.of(place.shop())))
                .orElseGet(() -> pages.notFound(visit));
    }
}
