package cn.shanhuo.incubator.goods;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.TakeDown;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
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

@Controller("/incubator/goods")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class GoodsController {

    private static final int LONGEST_WORDS = 60;

    private final GoodsDesk desk;
    private final TakeDown takeDown;
    private final Pages pages;

    GoodsController(GoodsDesk desk, TakeDown takeDown, Pages pages) {
        this.desk = desk;
        this.takeDown = takeDown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "1") int page) {
        var words = q.strip();
        return pages.ok(visit, desk.list(words.substring(0, Math.min(LONGEST_WORDS, words.length())), page));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return desk.find(id)
                .<HttpResponse<?>>map(
                        row -> pages.ok(visit, new OneGoodPage(row, mayAct(staff), Submitted.of(), Problems.NONE)))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{id:[0-9]+}/removal")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"HEAD", "OPERATOR"})
    HttpResponse<?> takeDown(Visit visit, Staff staff, long id, Submitted form) {
        return act(visit, id, form, takeDown::take, staff);
    }

    @Post("/{id:[0-9]+}/return")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"HEAD", "OPERATOR"})
    HttpResponse<?> putBack(Visit visit, Staff staff, long id, Submitted form) {
        return act(visit, id, form, takeDown::putBack, staff);
    }

    private HttpResponse<?> act(Visit visit, long id, Submitted form, Act act, Staff staff) {
        var row = desk.find(id);
        if (row.isEmpty()) {
            return pages.notFound(visit);
        }
        var why = form.text("why");
        if (why.isEmpty() || why.length() > TakeDown.LONGEST_REASON) {
            var problems = Problems.NONE.at("why", "incubator.reason.missing", TakeDown.LONGEST_REASON);
            return pages.unprocessable(visit, new OneGoodPage(row.get(), true, form, problems));
        }
        act.on(staff.account(), new ShopId(row.get().shopId()), new ProductId(id), why);
        return Pages.seeOther(GoodsDesk.href(id));
    }

    /** Whether it was done or had been done by somebody else: the page shows how things stand. */
    private interface Act {
        boolean on(AccountId staff, ShopId shop, ProductId product, String why);
    }

    private static boolean mayAct(Staff staff) {
        return staff.is(StaffRole.HEAD) || staff.is(StaffRole.OPERATOR);
    }
}
