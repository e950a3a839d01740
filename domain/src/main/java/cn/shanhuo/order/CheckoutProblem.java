package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.shop.ShopId;
import java.util.List;

/** What keeps a checkout from being placed as it stands. */
public sealed interface CheckoutProblem {

    /** Nobody sells it now: withdrawn, taken down, or its shop is closed. */
    record NotOnSale(SkuId sku) implements CheckoutProblem {}

    /** Fewer are left than wanted. */
    record TooFew(SkuId sku, String title, String label, int wanted, int available) implements CheckoutProblem {}

    /** The shop does not send these to the address. */
    record NoDelivery(ShopId shop, List<SkuId> skus) implements CheckoutProblem {}

    /** The buyer has no such address. */
    record NoAddress() implements CheckoutProblem {}
}
