package cn.shanhuo.storefront.checkout;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.CheckoutKey;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads what came of a checkout. */
@Singleton
class PlacedOrders {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PlacedRows rows;

    PlacedOrders(PlacedRows rows) {
        this.rows = rows;
    }

    /** Empty when the buyer has placed nothing under this key, whoever else may have. */
    @Transactional
    Optional<PlacedPage> page(BuyerId buyer, CheckoutKey key) {
        var orders = rows.of(buyer.value(), key.value()).stream()
                .map(PlacedOrders::placed)
                .toList();
        var unpaid = orders.stream().filter(PlacedPage.Placed::payable).count();
        return orders.isEmpty() ? Optional.empty() : Optional.of(new PlacedPage(orders, unpaid));
    }

    private static PlacedPage.Placed placed(PlacedRow row) {
        return new PlacedPage.Placed(
                Long.toString(row.id()),
                "/orders/" + row.id(),
                row.shopName(),
                row.pieces(),
                sum(row.status()),
                new Money(row.totalFen()).display(),
                row.status(),
                row.status().equals("UNPAID"),
                TIME.format(Calendar.local(row.payUntil())));
    }

    /** Ends the message key of what the total is called: a sum to be paid, one that was paid, or neither. */
    private static String sum(String status) {
        return switch (status) {
            case "UNPAID" -> "due";
            case "CLOSED" -> "plain";
            default -> "paid";
        };
    }
}
