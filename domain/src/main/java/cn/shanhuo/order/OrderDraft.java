package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import java.util.Set;

/** An order that is reckoned and numbered, but not written. */
record OrderDraft(OrderNo no, ShopQuote shop, String note, Set<SkuId> confirmedNoReturn) {

    int pieces() {
        return shop.lines().stream().mapToInt(line -> line.quantity().value()).sum();
    }
}
