package cn.shanhuo.admin.order;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.Ids;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.parcel.Carrier;
import cn.shanhuo.parcel.Parcel;
import cn.shanhuo.parcel.Parcels;
import cn.shanhuo.parcel.UndoShipping;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.guard.Seller;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one order with its parcels for its page. */
@Singleton
class OrderReading {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final OrderItems items;
    private final Parcels parcels;
    private final UndoShipping undoShipping;

    OrderReading(OrderItems items, Parcels parcels, UndoShipping undoShipping) {
        this.items = items;
        this.parcels = parcels;
        this.undoShipping = undoShipping;
    }

    /** Empty when the shop has no order of this number. */
    Optional<OrderPage> page(Seller seller, String no, @Nullable Sentence said, @Nullable Sentence wrong) {
        return number(no).flatMap(order -> items.find(seller, order.value())
                .map(item -> new OrderPage(
                        item,
                        parcels.of(seller.shop(), order).stream()
                                .map(OrderReading::parcel)
                                .toList(),
                        undoShipping
                                .until(seller.shop(), order)
                                .map(until -> undo(item, until))
                                .orElse(null),
                        said,
                        wrong)));
    }

    static Optional<OrderNo> number(String text) {
        return Ids.parse(text).map(OrderNo::new);
    }

    private static OrderPage.Undo undo(OrderItem item, Instant until) {
        return new OrderPage.Undo(
                item.href() + "/parcel/withdrawal",
                Sentence.of("admin.order.undo.text", MINUTE.format(Calendar.local(until))));
    }

    private static OrderPage.ParcelItem parcel(Parcel parcel) {
        boolean doubtful =
                parcel.carrier() != Carrier.OTHER && !parcel.carrier().expects(parcel.no());
        var carrier = Sentence.of("domain.carrier." + parcel.carrier());
        return new OrderPage.ParcelItem(
                carrier,
                parcel.no().value(),
                parcel.carrier().site().orElse(null),
                doubtful ? Sentence.of("admin.parcel.doubt", carrier) : null);
    }
}
