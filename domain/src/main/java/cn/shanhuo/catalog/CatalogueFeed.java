package cn.shanhuo.catalog;

import cn.shanhuo.house.SiteOpened;
import cn.shanhuo.job.Job;
import cn.shanhuo.shop.ShopId;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells this node what changed in the catalogue, on whichever node it was changed, a fifth of a second later: first its
 * search index, then its rooms, so that nobody makes a new list from an old index. A database that is away is asked
 * again until it is back, and nothing is missed meanwhile.
 */
@Singleton
class CatalogueFeed implements ApplicationEventListener<SiteOpened> {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFeed.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final ChangeDiary diary;
    private final IndexKeeper index;
    private final ApplicationEventPublisher<CatalogueChanged> events;
    private final Clock clock;
    private volatile boolean running = true;
    private final List<ChangeRow> untold = new ArrayList<>();
    private boolean failing;

    @Inject
    CatalogueFeed(ChangeRows rows, IndexKeeper index, ApplicationEventPublisher<CatalogueChanged> events, Clock clock) {
        this(pages(rows), index, events, clock);
    }

    CatalogueFeed(
            ChangeDiary.Pages pages,
            IndexKeeper index,
            ApplicationEventPublisher<CatalogueChanged> events,
            Clock clock) {
        this.diary = new ChangeDiary(pages);
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    private static ChangeDiary.Pages pages(ChangeRows rows) {
        return new ChangeDiary.Pages() {
            @Override
            public long last() {
                return rows.last();
            }

            @Override
            public List<ChangeRow> after(long seq, int limit) {
                return rows.after(seq, limit);
            }

            @Override
            public List<ChangeRow> among(List<Long> seqs) {
                return rows.among(seqs);
            }
        };
    }

    @Override
    public void onApplicationEvent(SiteOpened event) {
        Thread.ofVirtual().name("catalogue-feed").start(this::follow);
    }

    @PreDestroy
    void stop() {
        running = false;
    }

    private void follow() {
        while (running) {
            boolean read = readOnce();
            try {
                Thread.sleep(read ? PAUSE : PAUSE_AFTER_FAILURE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Tells what is new; what cannot be told is kept for the next time. */
    boolean readOnce() {
        try {
            untold.addAll(diary.read(clock.millis()));
            if (!untold.isEmpty()) {
                var change = event(untold);
                index.renew(change);
                events.publishEvent(change);
                untold.clear();
            }
            if (failing) {
                LOG.info("Changes of the catalogue are told again");
                failing = false;
            }
            return true;
        } catch (RuntimeException e) {
            if (!failing && running) {
                LOG.warn("Changes of the catalogue cannot be told; trying again every second", e);
            }
            failing = true;
            return false;
        }
    }

    private static CatalogueChanged event(List<ChangeRow> rows) {
        Set<ShopId> shops = new HashSet<>();
        Set<ProductId> products = new HashSet<>();
        Set<ShopId> wholeShops = new HashSet<>();
        for (var row : rows) {
            var shop = new ShopId(row.shopId());
            shops.add(shop);
            if (row.productId() == null) {
                wholeShops.add(shop);
            } else {
                products.add(new ProductId(row.productId()));
            }
        }
        return new CatalogueChanged(Set.copyOf(shops), Set.copyOf(products), Set.copyOf(wholeShops));
    }

    @Factory
    static class Jobs {

        private static final Duration KEPT = Duration.ofHours(6);
        private static final int AT_ONCE = 5000;

        /** Lines that every node has long read. */
        @Singleton
        @Bean
        Job forgetOldChanges(ChangeRows rows, Clock clock) {
            return Job.every("forget-catalogue-changes", Duration.ofMinutes(10), () -> {
                var before = clock.instant().minus(KEPT);
                while (rows.purge(before, AT_ONCE) == AT_ONCE) {
                    Thread.onSpinWait();
                }
            });
        }
    }
}
