package cn.shanhuo.catalog;

import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;

/** A seller changes the price of one pack; every price is remembered. */
@UseCase
public class ChangePrice {

    public static final Money LOWEST = new Money(1);
    public static final Money HIGHEST = Money.ofYuan(100_000);

    private final SkuRows skus;
    private final ProductRows products;
    private final CatalogueChanges changes;
    private final Ids ids;
    private final Clock clock;

    ChangePrice(SkuRows skus, ProductRows products, CatalogueChanges changes, Ids ids, Clock clock) {
        this.skus = skus;
        this.products = products;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome change(ShopId shop, AccountId by, SkuId sku, Money price) {
        if (price.compareTo(LOWEST) < 0 || price.compareTo(HIGHEST) > 0) {
            return Outcome.OUT_OF_RANGE;
        }
        var pack = skus.find(shop.value(), sku.value());
        if (pack.isEmpty()) {
            return Outcome.NO_SUCH_PACK;
        }
        if (skus.changePrice(shop.value(), sku.value(), price.fen()) == 0) {
            return Outcome.SAME;
        }
        skus.rememberPrice(ids.next(), sku.value(), price.fen(), by.value(), clock.instant());
        products.repeatLowestPrice(pack.get().productId());
        changes.record(shop, new ProductId(pack.get().productId()));
        return Outcome.CHANGED;
    }

    /** What came of it. */
    public enum Outcome {
        CHANGED,
        SAME,
        OUT_OF_RANGE,
        NO_SUCH_PACK
    }
}
