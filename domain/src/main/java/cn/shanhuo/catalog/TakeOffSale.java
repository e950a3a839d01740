package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;

/** A seller withdraws a product: buyers can still look at it, but not buy it. */
@UseCase
public class TakeOffSale {

    private final ProductRows rows;
    private final CatalogueChanges changes;
    private final Clock clock;

    TakeOffSale(ProductRows rows, CatalogueChanges changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** False when the shop has no such product; a product that is off sale already stays so. */
    public boolean take(ShopId shop, ProductId product) {
        if (rows.takeOffSale(shop.value(), product.value(), clock.instant()) == 1) {
            changes.record(shop, product);
            return true;
        }
        return rows.find(shop.value(), product.value()).isPresent();
    }
}
