package cn.shanhuo.cart;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.BuyerId;

/**
 * At sign-in the visitor's cart is poured into the buyer's: quantities of the same SKU add up, at most to 999; of
 * the others the newest are taken, as far as the cart has room. The visitor's cart is gone, so that doing it twice changes nothing.
 */
@UseCase
public class MergeCarts {

    private final CartRows rows;
    private final Carts carts;

    MergeCarts(CartRows rows, Carts carts) {
        this.rows = rows;
        this.carts = carts;
    }

    /** How many different goods lie in the buyer's cart afterwards. */
    public int merge(CartToken token, BuyerId buyer) {
        var owner = new CartOwner.OfBuyer(buyer);
        var visitors = rows.lockVisitors(token.hash()).orElse(null);
        if (visitors == null) {
            return carts.count(owner);
        }
        long into = carts.open(owner);
        rows.addUp(visitors, into, Quantity.MOST);
        rows.pour(visitors, into, Math.max(0, PutInCart.MOST_LINES - rows.countLines(into)));
        rows.discard(visitors);
        return rows.countLines(into);
    }
}
