package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;
import java.util.Map;

/** A seller counts goods in or out. What is promised to orders is not touched. */
@UseCase
public class ChangeStock {

    /** The most pieces of a pack that may stand on the shelf. */
    public static final int MOST = 999_999;

    private final SkuRows rows;
    private final CatalogueChanges changes;

    ChangeStock(SkuRows rows, CatalogueChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** @param by pieces to add, negative to take away */
    public Outcome change(ShopId shop, SkuId sku, int by) {
        if (rows.find(shop.value(), sku.value()).isEmpty()) {
            return new Outcome.NoSuchPack();
        }
        boolean moved = Math.abs((long) by) <= MOST && rows.moveStock(sku.value(), by, MOST) == 1;
        int available = rows.available(sku.value());
        if (!moved) {
            return by < 0 ? new Outcome.NotEnough(available) : new Outcome.TooMany();
        }
        changes.stockMoved(Map.of(sku, by));
        return new Outcome.Changed(available);
    }

    /** Takes away whatever may still be ordered. */
    public Outcome sellOut(ShopId shop, SkuId sku) {
        var pack = rows.find(shop.value(), sku.value());
        if (pack.isEmpty()) {
            return new Outcome.NoSuchPack();
        }
        int left = rows.lockAvailable(sku.value());
        return left == 0 ? new Outcome.Changed(0) : change(shop, sku, -left);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param available how many may be ordered now */
        record Changed(int available) implements Outcome {}

        /** @param available how many there were to take from */
        record NotEnough(int available) implements Outcome {}

        record TooMany() implements Outcome {}

        record NoSuchPack() implements Outcome {}
    }
}
