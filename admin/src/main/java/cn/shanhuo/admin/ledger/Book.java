package cn.shanhuo.admin.ledger;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Reads the seller's book, a page at a time. */
@Singleton
class Book {

    private static final int MONTHS = 12;
    private static final int FACTS = 20;

    private final BookRows rows;

    Book(BookRows rows) {
        this.rows = rows;
    }

    @Transactional
    BookPage months(ShopId shop, int page) {
        var found = rows.months(shop.value(), MONTHS + 1, (page - 1) * MONTHS);
        return new BookPage(
                found.stream().limit(MONTHS).map(Book::line).toList(),
                Pager.open(page, found.size() > MONTHS, each -> "/seller/ledger?page=" + each));
    }

    @Transactional
    MonthPage month(ShopId shop, int month, int page) {
        var found = rows.facts(shop.value(), month, FACTS + 1, (page - 1) * FACTS);
        return new MonthPage(
                written(month),
                found.stream().limit(FACTS).map(Book::fact).toList(),
                Pager.open(page, found.size() > FACTS, each -> "/seller/ledger/" + month + "?page=" + each));
    }

    private static BookPage.Line line(MonthSumRow row) {
        var paid = new Money(row.grossFen());
        var refunded = new Money(row.refundFen());
        return new BookPage.Line(
                written(row.salesMonth()),
                "/seller/ledger/" + row.salesMonth(),
                paid.display(),
                refunded.display(),
                paid.minus(refunded).display(),
                row.payments());
    }

    private static MonthPage.Fact fact(FactRow row) {
        var order = row.orderId();
        return new MonthPage.Fact(
                Sentence.of("admin.book.kind." + row.kind()),
                Calendar.day(row.occurredAt()).toString(),
                new Money(row.goodsFen()).display(),
                row.kind().equals("REFUND"),
                order == null ? null : order.toString(),
                order == null ? null : "/seller/orders/" + order);
    }

    private static String written(int month) {
        return month / 100 + "-" + String.format("%02d", month % 100);
    }
}
