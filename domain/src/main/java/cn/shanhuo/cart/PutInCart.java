package cn.shanhuo.cart;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.UseCase;
import java.time.Clock;

/**
 * Puts a SKU into a cart, on top of what lies there already. The price is read from the catalogue, never from the form.
 */
@UseCase
public class PutInCart {

    /** So many different goods fit in a cart. */
    public static final int MOST_LINES = 100;

    private final CartRows rows;
    private final Carts carts;
    private final Clock clock;

    PutInCart(CartRows rows, Carts carts, Clock clock) {
        this.rows = rows;
        this.carts = carts;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    /** It lies in the cart, in this quantity now; goods tells how many different goods lie there. */
    public record Put(Quantity now, int goods) implements Outcome {}

    /** Only so many are left, and so many lie in the cart now. */
    public record Capped(Quantity now, int goods) implements Outcome {}

    public record SoldOut() implements Outcome {}

    /** Unknown, withdrawn from sale, or its shop is not open. */
    public record NotForSale() implements Outcome {}

    public record CartFull(int most) implements Outcome {}

    public Outcome put(CartOwner owner, SkuId sku, Quantity quantity) {
        var offer = rows.offer(sku.value()).orElse(null);
        if (offer == null) {
            return new NotForSale();
        }
        if (offer.available() == 0) {
            return new SoldOut();
        }
        long cart = carts.open(owner);
        var before = rows.quantity(cart, sku.value());
        int goods = rows.countLines(cart);
        if (before.isEmpty() && goods >= MOST_LINES) {
            return new CartFull(MOST_LINES);
        }
        int most = Math.min(offer.available(), Quantity.MOST);
        rows.put(cart, sku.value(), quantity.value(), most, offer.priceFen(), clock.instant());
        int wanted = before.orElse(0) + quantity.value();
        int lying = goods + (before.isEmpty() ? 1 : 0);
        return wanted > most ? new Capped(new Quantity(most), lying) : new Put(new Quantity(wanted), lying);
    }
}
