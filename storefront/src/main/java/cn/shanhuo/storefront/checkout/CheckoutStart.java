package cn.shanhuo.storefront.checkout;

import cn.shanhuo.cart.Carts;
import cn.shanhuo.cart.CheckoutDrafts;
import cn.shanhuo.house.Ids;
import cn.shanhuo.order.CheckoutKey;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a checkout begins: from what was kept of it, from a product's page, or from the cart. */
@Singleton
class CheckoutStart {

    private final Carts carts;
    private final CheckoutDrafts drafts;
    private final PlacedRows placed;
    private final Ids ids;

    CheckoutStart(Carts carts, CheckoutDrafts drafts, PlacedRows placed, Ids ids) {
        this.carts = carts;
        this.drafts = drafts;
        this.placed = placed;
        this.ids = ids;
    }

    /** The address of a new checkout. */
    String address(@Nullable String sku, @Nullable String quantity) {
        var address = address(new CheckoutKey(ids.next()));
        return sku == null
                ? address
                : address + "&sku=" + encoded(sku) + "&quantity=" + encoded(quantity == null ? "1" : quantity);
    }

    static String address(CheckoutKey key) {
        return "/checkout?key=" + key;
    }

    boolean placed(BuyerId buyer, CheckoutKey key) {
        return placed.count(buyer.value(), key.value()) > 0;
    }

    CheckoutForm form(BuyerId buyer, CheckoutKey key, @Nullable String sku, @Nullable String quantity) {
        return drafts.find(buyer, key.value()).flatMap(Draft::read).orElseGet(() -> {
            if (sku == null) {
                return CheckoutForm.fresh(key, true, CheckoutForm.wanted(carts.ticked(buyer)));
            }
            var wanted = CheckoutForm.wanted(
                    sku + ":" + Optional.ofNullable(quantity).orElse("1"));
            return CheckoutForm.fresh(key, false, wanted.map(List::of).orElse(List.of()));
        });
    }

    void keep(BuyerId buyer, CheckoutForm form) {
        drafts.keep(buyer, form.key().value(), Draft.write(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
