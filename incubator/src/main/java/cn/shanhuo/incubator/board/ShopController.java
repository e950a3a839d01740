package cn.shanhuo.incubator.board;

import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
    private final Pages pages;

    ShopController(ShopFile shops, Board board, Towns towns, Pages pages) {
        this.shops = shops;
        this.board = board;
        this.towns = towns;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return shops.find(id)
                .<HttpResponse<?>>map(shop -> pages.ok(visit, ShopPage.of(shop, towns, shops.months(id))))
                .orElseGet(() -> pages.notFound(visit));
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
}
