package cn.shanhuo.catalog;

import cn.shanhuo.shop.ShopChanged;
import cn.shanhuo.shop.ShopId;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The diary of what buyers see. Whoever changes it writes a line in the same transaction; every node reads the diary
 * and tells its rooms by {@link CatalogueChanged}.
 */
@Singleton
public class CatalogueChanges {

    /** Pieces at and below which a pack counts as nearly sold out. */
    public static final int LOW_MARK = 5;

    private final ChangeRows rows;
    private final Clock clock;

    CatalogueChanges(ChangeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A product's text, price, photos or status changed. In the writer's transaction. */
    public void record(ShopId shop, ProductId product) {
        insert(shop.value(), product.value());
    }

    /** A shop changed as a whole: its name, its status, its freight. In the writer's transaction. */
    public void record(ShopId shop) {
        insert(shop.value(), null);
    }

    /** Told by the shop's own room, in its transaction. */
    @EventListener
    void changed(ShopChanged change) {
        record(change.shop());
    }

    /**
     * Stock was moved: records the products of which a pack crossed {@link #LOW_MARK} by it or is below. Call it in the
     * transaction, after the UPDATE of the stock rows.
     *
     * @param moved what was added to {@code available}, negative when taken; a pack appears once
     */
    public void stockMoved(Map<SkuId, Integer> moved) {
        tell(moved.keySet(), now -> {
            int before = now.available() - moved.get(new SkuId(now.skuId()));
            return now.available() <= LOW_MARK || crossed(before, now.available());
        });
    }

    /**
     * Pieces were taken, and that is committed: records the products of which a pack is at or below {@link #LOW_MARK}
     * now, so that pages which say how few are left say it truly.
     */
    public void stockTaken(Collection<SkuId> skus) {
        tell(skus, now -> now.available() <= LOW_MARK);
    }

    private void tell(Collection<SkuId> skus, Predicate<StockedRow> worthTelling) {
        rows.stocked(skus.stream().map(SkuId::value).toList()).stream()
                .filter(worthTelling)
                .map(now -> Map.entry(now.shopId(), now.productId()))
                .distinct()
                .forEach(product -> insert(product.getKey(), product.getValue()));
    }

    private static boolean crossed(int before, int now) {
        return before > LOW_MARK != now > LOW_MARK;
    }

    private void insert(long shop, @Nullable Long product) {
        rows.insert(product, shop, clock.instant());
    }
}
