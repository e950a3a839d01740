package cn.shanhuo.ui.kept;

import cn.shanhuo.catalog.CatalogueChanged;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When each topic last changed, counted in changes. A page that was begun at a count is fresh as long as none of its
 * topics has a higher one; while nothing at all changes, that is a single comparison.
 */
@Singleton
final class Topics implements ApplicationEventListener<CatalogueChanged> {

    /** The topic of every list of goods. */
    private static final String GOODS = "goods";

    private final Map<String, Long> changes = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    /** The count up to which every change stands in the map. */
    private volatile long now;
    /** The count at which a shop changed as a whole: its name and state stand on pages everywhere. */
    private volatile long everything;

    long now() {
        return now;
    }

    boolean changedSince(long begun, Set<String> topics) {
        if (everything > begun) {
            return true;
        }
        for (var topic : topics) {
            if (changes.getOrDefault(topic, 0L) > begun) {
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized void onApplicationEvent(CatalogueChanged event) {
        long change = count.incrementAndGet();
        changes.put(GOODS, change);
        event.products().forEach(product -> changes.put("product:" + product.value(), change));
        event.shops().forEach(shop -> changes.put("shop:" + shop.value(), change));
        if (!event.wholeShops().isEmpty()) {
            everything = change;
        }
        now = change;
    }
}
