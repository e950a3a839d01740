package cn.shanhuo.admin.ledger;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** The seller's book. */
@Controller("/seller/ledger")
@Secured("OWNER")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookController {

    private final Book book;
    private final Pages pages;

    BookController(Book book, Pages pages) {
        this.book = book;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Seller seller, Visit visit, @QueryValue(defaultValue = "1") String page) {
        return pages.ok(visit, book.months(seller.shop(), number(page)));
    }

    @Get("/{month:[0-9]+}")
    HttpResponse<?> show(Seller seller, Visit visit, String month, @QueryValue(defaultValue = "1") String page) {
        if (!month.matches("2\\d{3}(0[1-9]|1[0-2])")) {
            return pages.notFound(visit);
        }
        return pages.ok(visit, book.month(seller.shop(), Integer.parseInt(month), number(page)));
    }

    private static int number(String page) {
        return page.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }
}
