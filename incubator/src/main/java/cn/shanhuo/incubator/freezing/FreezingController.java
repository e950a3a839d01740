package cn.shanhuo.incubator.freezing;

import cn.shanhuo.shop.FreezeShop;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.function.BiConsumer;

@Controller("/incubator/shops/{id:[0-9]+}")
@Secured({"HEAD", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class FreezingController {

    private static final int LONGEST_REASON = 200;

    private final Shops shops;
    private final FreezeShop freezeShop;
    private final Pages pages;

    FreezingController(Shops shops, FreezeShop freezeShop, Pages pages) {
        this.shops = shops;
        this.freezeShop = freezeShop;
        this.pages = pages;
    }

    @Get("/selling")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return shops.find(new ShopId(Math.max(1, id)))
                .<HttpResponse<?>>map(shop -> pages.ok(visit, new FreezingPage(shop, Submitted.of(), Problems.NONE)))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/freezing")
    HttpResponse<?> freeze(Visit visit, Staff staff, long id, Submitted form) {
        return act(visit, id, form, (shop, why) -> freezeShop.freeze(staff.account(), shop.id(), why));
    }

    @Post("/reopening")
    HttpResponse<?> reopen(Visit visit, Staff staff, long id, Submitted form) {
        return act(visit, id, form, (shop, why) -> freezeShop.reopen(staff.account(), shop.id(), why));
    }

    private HttpResponse<?> act(Visit visit, long id, Submitted form, BiConsumer<Shop, String> act) {
        var shop = shops.find(new ShopId(Math.max(1, id)));
        if (shop.isEmpty()) {
            return pages.notFound(visit);
        }
        var why = form.text("why");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            var problems = Problems.NONE.at("why", "incubator.reason.missing", LONGEST_REASON);
            return pages.unprocessable(visit, new FreezingPage(shop.get(), form, problems));
        }
        act.accept(shop.get(), why);
        return Pages.seeOther("/incubator/shops/" + id + "/selling");
    }
}
