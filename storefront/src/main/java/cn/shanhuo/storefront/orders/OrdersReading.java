package cn.shanhuo.storefront.orders;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a page of somebody's orders. */
@Singleton
class OrdersReading {

    static final int SIZE = 10;

    private static final int LINES = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OrderLineRows rows;

    OrdersReading(OrderLineRows rows) {
        this.rows = rows;
    }

    /** @param before the last order of the page before, null on the first */
    OrdersPage page(BuyerId buyer, Tab tab, @Nullable Long before) {
        var latest = rows.latest(buyer.value(), tab == Tab.ALL ? null : tab.name(), before, SIZE + 1);
        var byOrder = new LinkedHashMap<Long, List<OrderLineRow>>();
        latest.lines().forEach(line -> byOrder.computeIfAbsent(line.id(), _ -> new ArrayList<>())
                .add(line));
        var shown = byOrder.values().stream().limit(SIZE).toList();
        return new OrdersPage(
                tabs(tab, latest.waiting().byState()),
                tab.word(),
                shown.stream().map(OrdersReading::order).toList(),
                byOrder.size() > SIZE ? older(tab, shown.getLast().getFirst().id()) : null);
    }

    private static String older(Tab tab, long last) {
        return tab.href() + (tab == Tab.ALL ? "?" : "&") + "before=" + last;
    }

    private static List<OrdersPage.TabLink> tabs(Tab here, Map<String, Integer> waiting) {
        return Arrays.stream(Tab.values())
                .map(tab -> new OrdersPage.TabLink(
                        tab.href(), tab.word(), waiting.getOrDefault(tab.name(), 0), tab == here))
                .toList();
    }

    private static OrdersPage.Order order(List<OrderLineRow> lines) {
        var head = lines.getFirst();
        return new OrdersPage.Order(
                Long.toString(head.id()),
                "/orders/" + head.id(),
                head.shopName(),
                "/shops/" + head.shopId(),
                head.status(),
                lines.stream().limit(LINES).map(OrdersReading::line).toList(),
                Math.max(0, lines.size() - LINES),
                head.pieces(),
                new Money(head.totalFen()).display(),
                Calendar.day(head.placedAt()).toString(),
                head.status().equals("UNPAID"),
                TIME.format(Calendar.local(head.payUntil())),
                head.status().equals("SHIPPED"));
    }

    private static OrdersPage.Line line(OrderLineRow line) {
        return new OrdersPage.Line(
                line.title(),
                line.label(),
                PhotoPicture.thumb(line.photoId() == null ? null : new PhotoId(line.photoId()), ""),
                new Money(line.priceFen()).display(),
                line.quantity());
    }
}
