package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.shop.ShopId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a buyer confirms at the checkout.
 *
 * @param wanted at most 50 different packs
 * @param notes to the shops, at most {@link #LONGEST_NOTE} characters each; the form sees to it
 * @param confirmedNoReturn packs for which the buyer ticked that they cannot be sent back once opened
 * @param totalSeen goods and freight of all shops as the page showed them
 */
public record CheckoutRequest(
        CheckoutKey key,
        AddressId address,
        List<Wanted> wanted,
        Map<ShopId, String> notes,
        Set<SkuId> confirmedNoReturn,
        Money totalSeen) {

    public static final int LONGEST_NOTE = 200;

    public CheckoutRequest {
        if (notes.values().stream().anyMatch(note -> note.codePointCount(0, note.length()) > LONGEST_NOTE)) {
            throw new IllegalArgumentException("a note is longer than " + LONGEST_NOTE);
        }
    }
}
