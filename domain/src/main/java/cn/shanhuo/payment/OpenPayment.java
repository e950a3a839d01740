package cn.shanhuo.payment;

import cn.shanhuo.order.Order;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.order.Orders;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Opens Alipay's cashier for an unpaid order. May be called again as long as the order is unpaid. */
@Singleton
public class OpenPayment {

    public sealed interface Outcome {}

    /** The buyer's browser is to be sent there by GET; the address is signed and lasts as long as the order does. */
    public record Cashier(URI redirect) implements Outcome {}

    public record AlreadyPaid() implements Outcome {}

    public record Closed() implements Outcome {}

    /** The shop cannot take money yet: its merchant has not authorised us at Alipay. */
    public record NotPayable() implements Outcome {}

    /** No order of this buyer has the number. */
    public record NoSuchOrder() implements Outcome {}

    /** Alipay takes no trade that expires within the minute. */
    private static final Duration SHORTEST = Duration.ofSeconds(65);

    private final Orders orders;
    private final Payments payments;
    private final CashierAddress cashierAddress;
    private final Clock clock;

    OpenPayment(Orders orders, Payments payments, CashierAddress cashierAddress, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.cashierAddress = cashierAddress;
        this.clock = clock;
    }

    /** @param site our own address, without path; what is set for Alipay comes first */
    public Outcome open(BuyerId buyer, OrderNo no, Device device, URI site) {
        var order = orders.find(buyer, no);
        if (order.isEmpty()) {
            return new NoSuchOrder();
        }
        return switch (order.get().state()) {
            case OrderState.Unpaid(var until) -> open(order.get(), until, device, site);
            case OrderState.Paid _, OrderState.Shipped _, OrderState.Completed _ -> new AlreadyPaid();
            case OrderState.Closed _ -> new Closed();
        };
    }

    private Outcome open(Order order, Instant until, Device device, URI site) {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            return new Closed();
        }
        var expiresAt = latest(until, now);
        return switch (payments.open(order, expiresAt, now)) {
            case Payments.Opened(var token, var shop) ->
                new Cashier(cashierAddress.of(
                        new Trade(order.no(), token, order.total(), subject(shop, order), expiresAt), device, site));
            case Payments.PaidBefore _ -> new AlreadyPaid();
            case Payments.ClosedBefore _ -> new Closed();
            case Payments.NotAuthorised _ -> new NotPayable();
        };
    }

    private static String subject(String shop, Order order) {
        var lines = order.lines();
        return Subject.of(shop, lines.isEmpty() ? "" : lines.getFirst().title());
    }

    private static Instant latest(Instant until, Instant now) {
        var soonest = now.plus(SHORTEST);
        return until.isBefore(soonest) ? soonest : until;
    }
}
