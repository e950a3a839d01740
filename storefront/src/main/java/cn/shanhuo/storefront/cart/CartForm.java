package cn.shanhuo.storefront.cart;

import cn.shanhuo.cart.ChangeCart;
import cn.shanhuo.cart.ChangeCart.Wish;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.ui.form.Submitted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cart as it was sent back: a quantity and perhaps a tick for each line, and which button was pressed. The buttons
 * are named {@code remove}, {@code more}, {@code less} with a SKU as value, {@code shop} and {@code all} with what to
 * tick, {@code clear} for what is gone, {@code checkout}.
 */
record CartForm(Submitted typed) {

    private static final String QUANTITY = "quantity-";

    boolean checksOut() {
        return typed.has("checkout");
    }

    /** What each line shall be; a quantity that is no number leaves its line alone. */
    Map<SkuId, Wish> wishes() {
        var ticks = Set.copyOf(typed.all("tick"));
        var wishes = new LinkedHashMap<SkuId, Wish>();
        for (var name : typed.names()) {
            if (name.startsWith(QUANTITY)) {
                var sku = name.substring(QUANTITY.length());
                id(sku).ifPresent(id -> quantity(typed.text(name)).ifPresent(quantity ->
                        wishes.put(id, wish(sku, quantity, ticks.contains(sku)))));
            }
        }
        for (var button : Set.of("remove", "gone")) {
            typed.all(button).forEach(sku -> id(sku).ifPresent(id -> wishes.put(id, new ChangeCart.Remove())));
        }
        return wishes;
    }

    private Wish wish(String sku, int quantity, boolean ticked) {
        int changed = quantity + (typed.all("more").contains(sku) ? 1 : 0) - (typed.all("less").contains(sku) ? 1 : 0);
        return changed < 1
                ? new ChangeCart.Remove()
                : new ChangeCart.Keep(new Quantity(Math.min(changed, Quantity.MOST)), ticked(sku, ticked));
    }

    /** The buttons for a whole shop and for everything outvote the boxes. */
    private boolean ticked(String sku, boolean ticked) {
        var shop = typed.text("shop-of-" + sku);
        if (typed.has("tick-all")) {
            return typed.text("tick-all").equals("yes");
        }
        if (!shop.isEmpty() && typed.all("tick-shop").contains(shop)) {
            return true;
        }
        return !(!shop.isEmpty() && typed.all("untick-shop").contains(shop)) && ticked;
    }

    static Optional<SkuId> id(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new SkuId(Long.parseLong(text))) : Optional.empty();
    }

    /** 0 means: take it out. More than fits is read as the most that fits; anything else is no quantity. */
    static Optional<Integer> quantity(String text) {
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of((int) Math.min(Long.parseLong(text), Quantity.MOST));
    }
}
