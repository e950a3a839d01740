package cn.shanhuo.incubator.board;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.AuthoriseShop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.training.Towns;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator/shops/{id:[0-9]+}")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ShopController {

    private final ShopFile shops;
    private final Board board;
    private final Towns towns;
    private final AuthoriseShop authorise;
    private final Pages pages;

    ShopController(ShopFile shops, Board board, Towns towns, AuthoriseShop authorise, Pages pages) {
        this.shops = shops;
        this.board = board;
        this.towns = towns;
        this.authorise = authorise;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return shops.find(id)
                .<HttpResponse<?>>map(shop -> pages.ok(visit, page(staff, shop, Submitted.of(), Problems.NONE)))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/authorisation")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> authorise(Visit visit, Staff staff, long id, Submitted form) {
        var shop = shops.find(id);
        if (shop.isEmpty()) {
            return pages.notFound(visit);
        }
        var token = AlipayToken.parse(form.text("token"));
        if (token.isEmpty()) {
            var problems = Problems.NONE.at("token", "incubator.authorisation.wrong");
            return pages.unprocessable(visit, page(staff, shop.get(), form, problems));
        }
        authorise.authorise(staff.account(), new ShopId(id), token.get());
        return Pages.seeOther("/incubator/shops/" + id);
    }

    @Get("/months/{yyyymm:[0-9]+}")
    HttpResponse<?> month(
            Visit visit, Staff staff, long id, String yyyymm, @QueryValue(defaultValue = "0") long below) {
        var shop = shops.find(id);
        var month = board.month(yyyymm);
        if (shop.isEmpty() || month.isEmpty()) {
            return pages.notFound(visit);
        }
        return pages.ok(visit, shops.month(shop.get(), month.get(), below));
    }

    private ShopPage page(Staff staff, ShopRows.Shop shop, Submitted form, Problems problems) {
        boolean mayFreeze = staff.is(StaffRole.HEAD) || staff.is(StaffRole.OPERATOR);
        boolean mayAuthorise = staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD);
        var standing = new ShopPage.Standing(shops.authorisedSince(shop), mayAuthorise, mayFreeze, form, problems);
        return ShopPage.of(shop, towns, standing, shops.months(shop.id()), board.marks());
    }
}
