package cn.shanhuo.storefront.checkout;

import cn.shanhuo.cart.CartLine;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.CheckoutKey;
import cn.shanhuo.order.CheckoutRequest;
import cn.shanhuo.order.Wanted;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.form.Submitted;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The checkout as it was typed.
 *
 * @param fromCart whether the goods are the ticked ones of the cart; else they were bought from their product's page
 * @param notes by shop, as typed and perhaps too long
 * @param confirmed packs ticked as "cannot be sent back once opened"
 * @param totalSeen in fen, as the page showed it
 */
record CheckoutForm(
        CheckoutKey key,
        boolean fromCart,
        @Nullable AddressId address,
        List<Wanted> wanted,
        Map<ShopId, String> notes,
        Set<SkuId> confirmed,
        Money totalSeen) {

    /** The longest note to a shop, in characters. */
    static final int NOTE = 200;

    private static final String NOTE_OF = "note-";
    private static final Pattern LINE = Pattern.compile("(\\d+):([1-9]\\d{0,2})");

    static CheckoutForm fresh(CheckoutKey key, boolean fromCart, List<Wanted> wanted) {
        return new CheckoutForm(key, fromCart, null, wanted, Map.of(), Set.of(), Money.ZERO);
    }

    static List<Wanted> wanted(List<CartLine> ticked) {
        return ticked.stream()
                .map(line -> new Wanted(line.sku(), line.quantity()))
                .toList();
    }

    /** Empty when it has no key: then it is no form of ours. */
    static Optional<CheckoutForm> of(Submitted typed) {
        return Ids.parse(typed.text("key"))
                .map(key -> new CheckoutForm(
                        new CheckoutKey(key),
                        typed.text("from").equals("cart"),
                        Ids.parse(typed.text("address")).map(AddressId::new).orElse(null),
                        typed.all("line").stream()
                                .flatMap(line -> wanted(line).stream())
                                .toList(),
                        notes(typed),
                        typed.all("confirm").stream()
                                .flatMap(sku -> Ids.parse(sku).stream())
                                .map(SkuId::new)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        fen(typed.text("total"))));
    }

    CheckoutRequest request(AddressId to) {
        return new CheckoutRequest(key, to, wanted, notes, confirmed, totalSeen);
    }

    CheckoutForm to(AddressId other) {
        return new CheckoutForm(key, fromCart, other, wanted, notes, confirmed, totalSeen);
    }

    CheckoutForm wanting(List<Wanted> other) {
        return new CheckoutForm(key, fromCart, address, other, notes, confirmed, totalSeen);
    }

    CheckoutForm without(Set<SkuId> dropped) {
        return wanting(
                wanted.stream().filter(line -> !dropped.contains(line.sku())).toList());
    }

    List<SkuId> skus() {
        return wanted.stream().map(Wanted::sku).toList();
    }

    /** A line as its hidden field says it: {@code sku:quantity}. */
    static Optional<Wanted> wanted(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Ids.parse(parts.group(1))
                        .map(sku -> new Wanted(new SkuId(sku), new Quantity(Integer.parseInt(parts.group(2)))))
                : Optional.empty();
    }

    /** An amount that no order comes to when it is none, so that the buyer is asked once more. */
    private static Money fen(String text) {
        return text.matches("\\d{1,15}") ? new Money(Long.parseLong(text)) : Money.ZERO;
    }

    private static Map<ShopId, String> notes(Submitted typed) {
        var notes = new LinkedHashMap<ShopId, String>();
        for (var name : typed.names()) {
            if (name.startsWith(NOTE_OF) && !typed.text(name).isEmpty()) {
                Ids.parse(name.substring(NOTE_OF.length()))
                        .ifPresent(shop -> notes.put(new ShopId(shop), typed.text(name)));
            }
        }
        return notes;
    }
}
