package cn.shanhuo.order;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack that a buyer is about to order. */
public record Wanted(SkuId sku, Quantity quantity) {

    /** Each pack once, in the order of the list; more than the most of one pack is cut to the most. */
    static Map<SkuId, Quantity> together(List<Wanted> list) {
        var packs = new LinkedHashMap<SkuId, Quantity>();
        list.forEach(wanted -> packs.merge(
                wanted.sku(),
                wanted.quantity(),
                (a, b) -> new Quantity(Math.min(Quantity.MOST, a.value() + b.value()))));
        return packs;
    }
}
