package cn.shanhuo.catalog;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The diary of what buyers see. Whoever changes it writes a line in the same transaction; every node reads the diary
 * and tells its rooms by {@link CatalogueChanged}.
 */
@Singleton
public class CatalogueChanges {

    /** Pieces at and below which a pack counts as nearly sold out. */
    public static final int LOW_MARK = 5;

    /** A product's text, price, photos or status changed. In the writer's transaction. */
    public void record(ShopId shop, ProductId product) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A shop changed as a whole: its name, its status, its freight. In the writer's transaction. */
    public void record(ShopId shop) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Stock was moved: records the products of which a pack crossed zero or {@link #LOW_MARK} by it. Call it in the
     * transaction, after the UPDATE of the stock rows.
     *
     * @param moved what was added to {@code available}, negative when taken; a pack appears once
     */
    public void stockMoved(Map<SkuId, Integer> moved) {
        throw new UnsupportedOperationException("not yet");
    }
}
