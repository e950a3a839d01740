package cn.shanhuo.stock;

import cn.shanhuo.catalog.SkuId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

/**
 * The shelf. All methods work in the caller's transaction and are its last statements before the commit, because they
 * hold the hottest rows; packs are taken in the order of their numbers, so that two callers never wait for each other.
 */
@Singleton
public class Stock {

    /** Packs without a row have none. */
    public Map<SkuId, StockLevel> levels(Collection<SkuId> skus) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Promises all pieces, or none and answers false when any pack has too few. */
    public boolean reserve(Map<SkuId, Integer> pieces) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes promises back: the pieces may be ordered again, whether or not the product is on sale. */
    public void release(Map<SkuId, Integer> pieces) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Promised pieces leave the shelf. */
    public void ship(Map<SkuId, Integer> pieces) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Pieces thought to be sent are on the shelf again, still promised. */
    public void unship(Map<SkuId, Integer> pieces) {
        throw new UnsupportedOperationException("not yet");
    }
}
