package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.net.URI;

/** Opens Alipay's cashier for an unpaid order. May be called again as long as the order is unpaid. */
@Singleton
public class OpenPayment {

    public sealed interface Outcome {}

    /** The buyer's browser is to be sent there by GET; the address is signed and lasts as long as the order does. */
    public record Cashier(URI redirect) implements Outcome {}

    public record AlreadyPaid() implements Outcome {}

    public record Closed() implements Outcome {}

    /** No order of this buyer has the number. */
    public record NoSuchOrder() implements Outcome {}

    public Outcome open(BuyerId buyer, OrderNo no, Device device) {
        return new NoSuchOrder();
    }
}
