package cn.shanhuo.order;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one place where rows become orders. */
final class OrderStates {

    private OrderStates() {}

    static Order order(OrderRow row, List<OrderLineRow> lines) {
        return new Order(
                new OrderNo(row.id()),
                new BuyerId(row.buyerId()),
                new ShopId(row.shopId()),
                lines.stream().map(OrderStates::line).toList(),
                new Money(row.goodsFen()),
                new Money(row.freightFen()),
                new Money(row.totalFen()),
                row.note(),
                row.placedAt(),
                state(row));
    }

    private static OrderState state(OrderRow row) {
        return switch (row.status()) {
            case "UNPAID" -> new OrderState.Unpaid(row.payUntil());
            case "PAID" -> new OrderState.Paid(known(row.paidAt()));
            case "SHIPPED" ->
                new OrderState.Shipped(
                        known(row.paidAt()), known(row.shippedAt()), known(row.receiveUntil()), row.receiptExtended());
            case "COMPLETED" ->
                new OrderState.Completed(known(row.paidAt()), known(row.shippedAt()), known(row.completedAt()));
            case "CLOSED" ->
                new OrderState.Closed(
                        known(row.closedAt()), ClosingReason.valueOf(Objects.requireNonNull(row.closingReason())));
            default -> throw new IllegalStateException("order " + row.id() + " is " + row.status());
        };
    }

    private static OrderLine line(OrderLineRow row) {
        var photo = row.photoId();
        return new OrderLine(
                new ProductId(row.productId()),
                new SkuId(row.skuId()),
                row.title(),
                row.label(),
                photo == null ? null : new PhotoId(photo),
                new Money(row.priceFen()),
                new Quantity(row.quantity()),
                row.netWeightG(),
                ReturnPolicy.valueOf(row.returnPolicy()),
                row.confirmedNoReturn());
    }

    private static Instant known(@Nullable Instant at) {
        return Objects.requireNonNull(at, "the CHECK order_facts forbids this");
    }
}
