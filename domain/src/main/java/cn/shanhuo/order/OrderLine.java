package cn.shanhuo.order;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * What was bought, as it was when it was bought.
 *
 * @param netWeight grams of one piece
 * @param confirmedNoReturn the buyer ticked that it cannot be sent back once opened
 */
public record OrderLine(
        ProductId product,
        SkuId sku,
        String title,
        String label,
        @Nullable PhotoId photo,
        Money price,
        Quantity quantity,
        int netWeight,
        ReturnPolicy returnPolicy,
        boolean confirmedNoReturn) {

    public Money amount() {
        return price.times(quantity.value());
    }
}
