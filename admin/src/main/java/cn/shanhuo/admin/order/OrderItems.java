package cn.shanhuo.admin.order;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.guard.Seller;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a shop's orders for its pages: two queries for a page of them. */
@Singleton
public class OrderItems {

    static final String TO_SHIP = "PAID";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final OrderRows rows;

    OrderItems(OrderRows rows) {
        this.rows = rows;
    }

    /** The next orders to send, the longest waiting first. */
    @Transactional
    public List<OrderItem> toShip(Seller seller, int limit) {
        return items(seller, rows.toShip(seller.shop().value(), limit, 0));
    }

    @Transactional
    public int countToShip(ShopId shop) {
        return rows.countToShip(shop.value());
    }

    /** @param status one of the database's, or empty for all */
    @Transactional
    List<OrderItem> in(Seller seller, String status, int limit, int offset) {
        var shop = seller.shop();
        return items(
                seller,
                switch (status) {
                    case "" -> rows.all(shop.value(), limit, offset);
                    case TO_SHIP -> rows.toShip(shop.value(), limit, offset);
                    default -> rows.in(shop.value(), status, limit, offset);
                });
    }

    @Transactional
    List<OrderItem> byTail(Seller seller, String tail, int limit, int offset) {
        return items(seller, rows.byTail(seller.shop().value(), tail, limit, offset));
    }

    @Transactional
    Optional<OrderItem> find(Seller seller, long no) {
        return rows.find(seller.shop().value(), no)
                .map(row -> items(seller, List.of(row)).getFirst());
    }

    private List<OrderItem> items(Seller seller, List<OrderRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var lines = rows
                .lines(seller.shop().value(), found.stream().map(OrderRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(LineRow::orderId));
        return found.stream()
                .map(row -> item(seller, row, lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static OrderItem item(Seller seller, OrderRow row, List<LineRow> lines) {
        var href = "/seller/orders/" + row.id();
        return new OrderItem(
                Long.toString(row.id()),
                href,
                Sentence.of("admin.orders.status." + row.status()),
                tone(row.status()),
                lines.stream().map(OrderItems::line).toList(),
                Sentence.of("admin.orders.whom", RegionPath.names(row.regionNames()), row.phoneTail()),
                row.note(),
                seller.isOwner() ? sums(row) : null,
                events(row),
                row.status().equals(TO_SHIP) ? href + "/parcel" : null);
    }

    private static OrderItem.Sums sums(OrderRow row) {
        return new OrderItem.Sums(
                new Money(row.goodsFen()).display(),
                new Money(row.freightFen()).display(),
                new Money(row.totalFen()).display());
    }

    private static OrderItem.Line line(LineRow row) {
        return new OrderItem.Line(
                PhotoPicture.thumb(row.photoId() == null ? null : new PhotoId(row.photoId()), ""),
                row.title(),
                row.label(),
                row.quantity());
    }

    private static List<OrderItem.Event> events(OrderRow row) {
        var events = new ArrayList<OrderItem.Event>();
        add(events, "closed", row.closedAt());
        add(events, "completed", row.completedAt());
        add(events, "shipped", row.shippedAt());
        add(events, "paid", row.paidAt());
        add(events, "placed", row.placedAt());
        return events;
    }

    private static void add(List<OrderItem.Event> events, String what, @Nullable Instant at) {
        if (at != null) {
            events.add(
                    new OrderItem.Event(Sentence.of("admin.orders.event." + what), MINUTE.format(Calendar.local(at))));
        }
    }

    private static String tone(String status) {
        return switch (status) {
            case "PAID" -> "honey";
            case "SHIPPED" -> "sky";
            case "COMPLETED" -> "moss";
            default -> "plain";
        };
    }
}
