package cn.shanhuo.payment;

import cn.shanhuo.order.Order;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.Authorisations;
import cn.shanhuo.shop.Shops;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The payments: one for each order whose buyer was sent to the cashier. */
@Singleton
class Payments {

    /** How long we wait for news before we ask. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PaymentRows rows;
    private final Shops shops;
    private final Authorisations authorisations;

    Payments(PaymentRows rows, Shops shops, Authorisations authorisations) {
        this.rows = rows;
        this.shops = shops;
        this.authorisations = authorisations;
    }

    sealed interface Opening {}

    record Opened(AlipayToken token, String shopName) implements Opening {}

    /** The shop's merchant has not authorised us: the money would go to somebody else. */
    record NotAuthorised() implements Opening {}

    record PaidBefore() implements Opening {}

    record ClosedBefore() implements Opening {}

    @Transactional
    Opening open(Order order, Instant expiresAt, Instant now) {
        var shop = shops.find(order.shop()).orElseThrow();
        var token = authorisations.token(shop.alipaySellerId());
        if (token.isEmpty()) {
            return new NotAuthorised();
        }
        rows.open(
                order.no().value(),
                shop.id().value(),
                order.total().fen(),
                shop.alipaySellerId(),
                now,
                expiresAt,
                now.plus(PATIENCE));
        return switch (rows.find(order.no().value()).orElseThrow().status()) {
            case "PAID" -> new PaidBefore();
            case "CLOSED" -> new ClosedBefore();
            default -> new Opened(token.get(), shop.name());
        };
    }

    @Transactional
    Optional<PaymentRow> find(OrderNo no) {
        return rows.find(no.value());
    }

    /** Those of the orders that have a payment, whatever became of it. */
    @Transactional
    Set<OrderNo> among(Collection<OrderNo> orders) {
        return orders.isEmpty()
                ? Set.of()
                : rows.among(orders.stream().map(OrderNo::value).toList()).stream()
                        .map(OrderNo::new)
                        .collect(Collectors.toSet());
    }

    /** Whom a payment was opened for, which is whom Alipay must be asked for. */
    @Transactional
    Payee payee(PaymentRow payment) {
        return new Payee(
                payment.sellerId(), authorisations.token(payment.sellerId()).orElse(null));
    }

    @Transactional
    Payee payee(OrderNo order) {
        return payee(rows.find(order.value()).orElseThrow());
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
}
