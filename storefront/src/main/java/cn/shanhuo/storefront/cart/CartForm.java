package cn.shanhuo.storefront.cart;

import cn.shanhuo.cart.ChangeCart;
import cn.shanhuo.cart.ChangeCart.Wish;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.ui.form.Submitted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cart as it was sent back: a quantity and perhaps a tick for each line, and which button was pressed: {@code remove}
 * with a SKU, {@code tick-shop} and {@code untick-shop} with a shop, {@code tick-all} with yes or no, {@code checkout}.
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
        for (var line : quantities().entrySet()) {
            quantity(line.getValue())
                    .ifPresent(quantity -> wishes.put(
                            line.getKey(),
                            wish(
                                    line.getKey(),
                                    quantity,
                                    ticks.contains(line.getKey().toString()))));
        }
        typed.all("remove").forEach(sku -> id(sku).ifPresent(id -> wishes.put(id, new ChangeCart.Remove())));
        return wishes;
    }

    /** The quantities that are none, as they were typed. */
    Map<SkuId, String> wrong() {
        var wrong = quantities();
        wrong.values().removeIf(text -> quantity(text).isPresent());
        typed.all("remove").forEach(sku -> id(sku).ifPresent(wrong::remove));
        return wrong;
    }

    private Map<SkuId, String> quantities() {
        var quantities = new LinkedHashMap<SkuId, String>();
        for (var name : typed.names()) {
            if (name.startsWith(QUANTITY)) {
                id(name.substring(QUANTITY.length())).ifPresent(sku -> quantities.put(sku, typed.text(name)));
            }
        }
        return quantities;
    }

    private Wish wish(SkuId sku, int quantity, boolean ticked) {
        return quantity < 1
                ? new ChangeCart.Remove()
                : new ChangeCart.Keep(new Quantity(quantity), ticked(sku.toString(), ticked));
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
        return Ids.parse(text).map(SkuId::new);
    }

    /** 0 means: take it out. More than fits is read as the most that fits; anything else is no quantity. */
    static Optional<Integer> quantity(String text) {
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of((int) Math.min(Long.parseLong(text), Quantity.MOST));
    }
}
