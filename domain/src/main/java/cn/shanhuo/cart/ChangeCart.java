package cn.shanhuo.cart;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes quantities and ticks of lines, and takes lines out. Lines that are not in the cart are passed over. */
@UseCase
public class ChangeCart {

    private final CartRows rows;
    private final Carts carts;
    private final Clock clock;

    ChangeCart(CartRows rows, Carts carts, Clock clock) {
        this.rows = rows;
        this.carts = carts;
        this.clock = clock;
    }

    /** What a line shall be. */
    public sealed interface Wish {}

    public record Keep(Quantity quantity, boolean ticked) implements Wish {}

    public record Remove() implements Wish {}

    /**
     * @param goods  how many different goods lie in the cart now
     * @param capped those whose wished quantity is more than what is left
     */
    public record Changed(int goods, List<SkuId> capped) {}

    public Changed change(CartOwner owner, Map<SkuId, Wish> wishes) {
        var cart = carts.find(owner).orElse(null);
        if (cart == null) {
            return new Changed(0, List.of());
        }
        rows.touch(cart, clock.instant());
        var lines = rows.lines(cart);
        var removed = new ArrayList<Long>();
        var capped = new ArrayList<SkuId>();
        for (var line : lines) {
            var sku = new SkuId(line.skuId());
            switch (wishes.get(sku)) {
                case Remove _ -> removed.add(line.skuId());
                case Keep keep -> {
                    if (keep(cart, line, keep)) {
                        capped.add(sku);
                    }
                }
                case null -> {}
            }
        }
        if (!removed.isEmpty()) {
            rows.remove(cart, removed);
        }
        return new Changed(lines.size() - removed.size(), List.copyOf(capped));
    }

    private boolean keep(long cart, CartLineRow line, Keep wish) {
        if (!line.orderable()) {
            return false;
        }
        int quantity = Math.min(wish.quantity().value(), line.available());
        if (quantity != line.quantity() || wish.ticked() != line.ticked()) {
            rows.change(cart, line.skuId(), quantity, wish.ticked());
        }
        return quantity < wish.quantity().value();
    }
}
