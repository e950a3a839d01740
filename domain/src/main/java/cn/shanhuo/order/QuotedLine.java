package cn.shanhuo.order;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.freight.FreightTemplateId;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it would be ordered now.
 *
 * @param available pieces left when it was looked at
 * @param netWeight grams of one piece
 * @param grossWeight grams of one piece with its packing
 */
public record QuotedLine(
        ShopId shop,
        ProductId product,
        SkuId sku,
        String title,
        String label,
        @Nullable PhotoId photo,
        Money price,
        Quantity quantity,
        int available,
        int netWeight,
        int grossWeight,
        @Nullable FreightTemplateId template,
        ReturnPolicy returnPolicy) {

    public Money amount() {
        return price.times(quantity.value());
    }

    /** Whether the buyer has to confirm that it cannot be sent back once opened. */
    public boolean needsConfirmation() {
        return returnPolicy == ReturnPolicy.EXCLUDED_BY_CONFIRM;
    }

    Optional<CheckoutProblem.TooFew> tooFew() {
        return tooFew(available);
    }

    /** @param left pieces that nobody else has taken */
    Optional<CheckoutProblem.TooFew> tooFew(int left) {
        return left >= quantity.value()
                ? Optional.empty()
                : Optional.of(new CheckoutProblem.TooFew(sku, title, label, quantity.value(), left));
    }
}
