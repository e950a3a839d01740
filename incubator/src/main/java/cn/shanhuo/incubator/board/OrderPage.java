package cn.shanhuo.incubator.board;

import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An order and what proves it: payment, refunds, parcels, and what stands in the ledger. The buyer is masked. */
public record OrderPage(
        OrderRows.Order order,
        String buyer,
        List<Line> lines,
        List<Payment> payments,
        List<Refund> refunds,
        List<Parcel> parcels,
        List<Entry> entries)
        implements Page {

    public record Line(String what, String price, int quantity, String amount) {}

    public record Payment(
            String statusKey,
            String amount,
            @Nullable String tradeNo,
            @Nullable String paidAt) {}

    public record Refund(
            String no,
            String statusKey,
            String causeKey,
            String reason,
            String amount,
            String requestedAt,
            @Nullable String refundedAt) {}

    public record Parcel(String carrierKey, String trackingNo, String shippedAt) {}

    public record Entry(
            String kindKey,
            String grade,
            String sourceNo,
            String month,
            String monthHref,
            String goods,
            String freight,
            String bookedAt) {}

    /** A moment in the order's life; the key says which. */
    public record Moment(String key, String at) {}

    @Override
    public String template() {
        return "incubator/board/order";
    }

    public String no() {
        return Long.toString(order.id());
    }

    public String shopName() {
        return order.shopName();
    }

    public String shopHref() {
        return "/incubator/shops/" + order.shopId();
    }

    public String statusKey() {
        return "domain.order-status." + order.status();
    }

    public String goods() {
        return Words.yuan(order.goodsFen());
    }

    public String freight() {
        return Words.yuan(order.freightFen());
    }

    public String total() {
        return Words.yuan(order.totalFen());
    }

    public String region() {
        return RegionPath.names(order.regionNames());
    }

    public String phone() {
        return "*******" + order.phoneTail();
    }

    public List<Moment> moments() {
        return Stream.of(
                        moment("closed", order.closedAt()),
                        moment("completed", order.completedAt()),
                        moment("shipped", order.shippedAt()),
                        moment("paid", order.paidAt()),
                        moment("placed", order.placedAt()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Moment moment(String key, @Nullable Instant at) {
        return at == null ? null : new Moment("incubator.order." + key, Words.time(at));
    }

    static Line line(OrderRows.Line row) {
        return new Line(
                row.title() + " · " + row.label(),
                Words.yuan(row.priceFen()),
                row.quantity(),
                Words.yuan(row.amountFen()));
    }

    static Payment payment(OrderRows.Payment row) {
        return new Payment(
                "domain.payment-status." + row.status(),
                Words.yuan(row.amountFen()),
                row.tradeNo(),
                time(row.paidAt()));
    }

    static Refund refund(OrderRows.Refund row) {
        return new Refund(
                Long.toString(row.id()),
                "domain.refund-status." + row.status(),
                "domain.refund-cause." + row.cause(),
                row.reason(),
                Words.yuan(row.goodsFen() + row.freightFen()),
                Words.time(row.requestedAt()),
                time(row.refundedAt()));
    }

    static Parcel parcel(OrderRows.Parcel row) {
        return new Parcel("domain.carrier." + row.carrier(), row.trackingNo(), Words.time(row.shippedAt()));
    }

    static Entry entry(long shop, OrderRows.Entry row) {
        return new Entry(
                "domain.entry-kind." + row.kind(),
                row.grade(),
                row.sourceNo(),
                new SalesMonth(row.salesMonth()).toString(),
                "/incubator/shops/" + shop + "/months/" + row.salesMonth(),
                Words.signed(row.kind(), row.goodsFen()),
                Words.signed(row.kind(), row.freightFen()),
                Words.time(row.bookedAt()));
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : Words.time(at);
    }
}
