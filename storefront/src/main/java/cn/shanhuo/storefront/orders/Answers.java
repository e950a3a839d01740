package cn.shanhuo.storefront.orders;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;

/** What is answered when an order does not do what its buyer wishes: its page as it is now, and why. */
@Singleton
class Answers {

    private final OrderReading reading;
    private final Pages pages;

    Answers(OrderReading reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    HttpResponse<?> conflict(Buyer buyer, Visit visit, OrderNo no, String why) {
        return reading.page(buyer.id(), no, Sentence.of(why))
                .map(page -> pages.conflict(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    HttpResponse<?> notFound(Visit visit) {
        return pages.notFound(visit);
    }
}
