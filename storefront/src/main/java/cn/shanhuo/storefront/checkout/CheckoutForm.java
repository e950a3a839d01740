package cn.shanhuo.storefront.checkout;

import cn.shanhuo.cart.CartLine;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
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
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern LINE = Pattern.compile("([1-9]\\d{0,17}):([1-9]\\d{0,2})");

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
        return number(typed.text("key"))
                .map(key -> new CheckoutForm(
                        new CheckoutKey(key),
                        typed.text("from").equals("cart"),
                        number(typed.text("address")).map(AddressId::new).orElse(null),
                        typed.all("line").stream()
                                .flatMap(line -> wanted(line).stream())
                                .toList(),
                        notes(typed),
                        typed.all("confirm").stream()
                                .flatMap(sku -> number(sku).stream())
                                .map(SkuId::new)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        new Money(number(typed.text("total")).orElse(0L))));
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

    static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A line as its hidden field says it: {@code sku:quantity}. */
    static Optional<Wanted> wanted(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Wanted(
                        new SkuId(Long.parseLong(parts.group(1))), new Quantity(Integer.parseInt(parts.group(2)))))
                : Optional.empty();
    }

    private static Map<ShopId, String> notes(Submitted typed) {
        var notes = new LinkedHashMap<ShopId, String>();
        for (var name : typed.names()) {
            if (name.startsWith(NOTE_OF) && !typed.text(name).isEmpty()) {
                number(name.substring(NOTE_OF.length()))
                        .ifPresent(shop -> notes.put(new ShopId(shop), typed.text(name)));
            }
        }
        return notes;
    }
}
