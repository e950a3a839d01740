package cn.shanhuo.stock;

import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.catalog.SkuId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shelf. All moves happen in the caller's transaction and are its last statements before the commit, because they
 * hold the hottest rows; packs are taken in the order of their numbers, so that two callers never wait for each other.
 */
@Singleton
public class Stock {

    private static final Logger LOG = LoggerFactory.getLogger(Stock.class);

    private final StockRows rows;
    private final CatalogueChanges changes;

    Stock(StockRows rows, CatalogueChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** Packs without a row have none. */
    @Transactional
    public Map<SkuId, StockLevel> levels(Collection<SkuId> skus) {
        return skus.isEmpty() ? Map.of() : byPack(skus, rows.levels(numbers(skus)));
    }

    /** The same, and nobody else moves these packs before the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<SkuId, StockLevel> hold(Collection<SkuId> skus) {
        return skus.isEmpty() ? Map.of() : byPack(skus, rows.hold(numbers(skus)));
    }

    /**
     * Promises all pieces ({@link #announce} them after the commit), or answers false when a pack has too few: then the caller rolls back, for other packs may
     * have been taken already.
     *
     * @param pieces more than zero of each pack
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean reserve(Map<SkuId, Integer> pieces) {
        return move(StockMove.RESERVE, pieces);
    }

    /**
     * Tells pages and search of packs that were promised. Outside the promising transaction, because it would hold the
     * hottest rows for another question and answer; a node that dies in between takes its kept pages with it.
     */
    public void announce(Collection<SkuId> skus) {
        try {
            changes.stockTaken(skus);
        } catch (RuntimeException e) {
            LOG.warn("Pages may show too much of the packs {} for some minutes: {}", skus, e.toString());
        }
    }

    /** Takes promises back: the pieces may be ordered again, whether or not the product is on sale. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(Map<SkuId, Integer> pieces) {
        must(StockMove.RELEASE, pieces);
        changes.stockMoved(pieces);
    }

    /** Promised pieces leave the shelf. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ship(Map<SkuId, Integer> pieces) {
        must(StockMove.SHIP, pieces);
    }

    /** Pieces thought to be sent are on the shelf again, still promised. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unship(Map<SkuId, Integer> pieces) {
        must(StockMove.UNSHIP, pieces);
    }

    /** Promises are kept by orders alone; when the rows disagree with them, nothing may be committed. */
    private void must(StockMove move, Map<SkuId, Integer> pieces) {
        if (!move(move, pieces)) {
            throw new IllegalStateException("Stock does not hold what the orders promise: " + move + " " + pieces);
        }
    }

    private boolean move(StockMove move, Map<SkuId, Integer> pieces) {
        if (pieces.isEmpty() || pieces.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("nothing to move: " + pieces);
        }
        SortedMap<Long, Integer> sorted = new TreeMap<>();
        pieces.forEach((sku, count) -> sorted.put(sku.value(), count));
        return rows.move(move, sorted) == sorted.size();
    }

    private static List<Long> numbers(Collection<SkuId> skus) {
        return skus.stream().map(SkuId::value).toList();
    }

    private static Map<SkuId, StockLevel> byPack(Collection<SkuId> skus, List<StockRow> found) {
        var levels = new HashMap<SkuId, StockLevel>();
        skus.forEach(sku -> levels.put(sku, StockLevel.NONE));
        found.forEach(
                row -> levels.put(new SkuId(row.skuId()), new StockLevel(row.available(), row.reserved(), row.sold())));
        return levels;
    }
}
