package cn.shanhuo.admin.today;

import cn.shanhuo.admin.order.OrderItems;
import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.ledger.Marks;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.guard.Seller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;

/** Reads what a seller has to know first. */
@Singleton
class Today {

    private static final int SHOWN = 3;

    private final TodayRows rows;
    private final OrderItems orders;
    private final Shops shops;
    private final Marks marks;
    private final Clock clock;

    Today(TodayRows rows, OrderItems orders, Shops shops, Marks marks, Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.shops = shops;
        this.marks = marks;
        this.clock = clock;
    }

    @Transactional
    TodayPage page(Seller seller) {
        var shop = shops.find(seller.shop());
        int toShip = orders.countToShip(seller.shop());
        return new TodayPage(
                shop.map(Shop::name).orElse(""),
                shop.filter(Shop::sells).isPresent()
                        ? null
                        : Sentence.of(
                                "admin.today.closed",
                                shop.flatMap(Shop::frozenWhy).orElse("")),
                seller.isOwner(),
                toShip,
                seller.isOwner() ? rows.countLow(seller.shop().value(), CatalogueChanges.LOW_MARK) : 0,
                seller.isOwner() ? month(seller.shop()) : null,
                orders.toShip(seller, SHOWN),
                toShip > SHOWN);
    }

    private TodayPage.Month month(ShopId shop) {
        var now = SalesMonth.of(clock.instant());
        var totals = rows.months(shop.value(), now.plus(-1).yyyymm()).stream()
                .collect(Collectors.toMap(MonthTotalRow::salesMonth, row -> new Money(row.netFen())));
        return month(
                now,
                totals.getOrDefault(now.yyyymm(), Money.ZERO),
                totals.getOrDefault(now.plus(-1).yyyymm(), Money.ZERO));
    }

    private TodayPage.Month month(SalesMonth now, Money sold, Money before) {
        var mark = sold.compareTo(marks.first()) < 0 ? marks.first() : marks.second();
        var missing = sold.compareTo(mark) >= 0
                ? Sentence.of("admin.today.beyond", mark.round())
                : Sentence.of(
                        "admin.today.missing", mark.round(), mark.minus(sold).display());
        long reached = Math.clamp(sold.fen() * 100 / mark.fen(), 0L, 100L);
        return new TodayPage.Month(
                Sentence.of("admin.today.sold", name(now), sold.display()),
                missing,
                (int) reached,
                Sentence.of("admin.today.before", name(now.plus(-1)), before.display()));
    }

    private static Sentence name(SalesMonth month) {
        return Sentence.of("admin.month." + month.yearMonth().getMonthValue());
    }
}
