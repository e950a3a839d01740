package cn.shanhuo.payment;

import cn.shanhuo.order.Order;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.SettlementMode;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.Shops;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The payments: one for each order whose buyer was sent to the cashier. */
@Singleton
class Payments {

    /** How long we wait for news before we ask. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PaymentRows rows;
    private final Shops shops;
    private final AlipaySettings settings;

    Payments(PaymentRows rows, Shops shops, AlipaySettings settings) {
        this.rows = rows;
        this.shops = shops;
        this.settings = settings;
    }

    sealed interface Opening {}

    record Opened(Payee payee, String shopName) implements Opening {}

    record PaidBefore() implements Opening {}

    record ClosedBefore() implements Opening {}

    @Transactional
    Opening open(Order order, Instant expiresAt, Instant now) {
        var shop = shops.find(order.shop()).orElseThrow();
        rows.open(
                order.no().value(), shop.id().value(), order.total().fen(), reportedSeller(shop), now, expiresAt,
                now.plus(PATIENCE));
        return switch (rows.find(order.no().value()).orElseThrow().status()) {
            case "PAID" -> new PaidBefore();
            case "CLOSED" -> new ClosedBefore();
            default -> new Opened(payee(shop), shop.name());
        };
    }

    @Transactional
    Optional<PaymentRow> find(OrderNo no) {
        return rows.find(no.value());
    }

    @Transactional
    Payee payee(ShopId shop) {
        return payee(shops.find(shop).orElseThrow());
    }

    @Transactional
    void markClosed(OrderNo no) {
        rows.markClosed(no.value());
    }

    @Transactional
    List<OrderNo> toAsk(Instant now, int limit) {
        return rows.toAsk(now, limit).stream().map(OrderNo::new).toList();
    }

    /** Whether the caller may ask now; else somebody asked within the pause. */
    @Transactional
    boolean takeTurn(PaymentRow payment, Instant now, Duration pause) {
        return rows.takeTurn(payment.orderId(), now, now.plus(nextPause(payment.asks())), now.minus(pause)) == 1;
    }

    /** One minute, then ever longer, up to ten. */
    private static Duration nextPause(int asks) {
        return Duration.ofMinutes(Math.min(1L << Math.min(asks, 4), 10));
    }

    private static Payee payee(Shop shop) {
        return new Payee(shop.settlement(), shop.alipaySellerId());
    }

    /** Whom notifications will name as payee: for sub-merchants that may be the platform's contract. */
    private String reportedSeller(Shop shop) {
        var platform = settings.platformSellerId();
        return shop.settlement() == SettlementMode.ZFT && platform != null ? platform : shop.alipaySellerId();
    }
}
