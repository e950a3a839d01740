package cn.shanhuo.catalog;

import cn.shanhuo.shop.ShopId;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in step with the database: builds it in the background once the application has started, tells then
 * that lists have changed, and renews what changes. Each reading of rows and writing of documents is one step under a lock, so that an older reading never
 * overwrites a newer one.
 */
@Singleton
class IndexKeeper implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int AT_ONCE = 500;
    private static final long PAUSE_AFTER_FAILURE = 1000;

    private final GoodsCards cards;
    private final GoodsIndex index;
    private final ApplicationEventPublisher<CatalogueChanged> events;
    private final ReentrantLock step = new ReentrantLock();
    private final CountDownLatch built = new CountDownLatch(1);
    private volatile boolean running = true;
    private volatile int generation;

    IndexKeeper(GoodsCards cards, GoodsIndex index, ApplicationEventPublisher<CatalogueChanged> events) {
        this.cards = cards;
        this.index = index;
        this.events = events;
    }

    /** Whether everything on sale at start is in the index, after waiting for it a little. */
    boolean ready(long seconds) {
        try {
            return built.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Grows with every change that searches can see. */
    int generation() {
        return generation;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        var builder = new Thread(this::build, "goods-index");
        builder.setDaemon(true);
        builder.setPriority(Thread.MIN_PRIORITY);
        builder.start();
    }

    @PreDestroy
    void stop() {
        running = false;
    }

    /** Throws when the database cannot be read; then nothing of the change may be counted as known. */
    void renew(CatalogueChanged change) {
        var products =
                new HashSet<>(change.products().stream().map(ProductId::value).toList());
        step.lock();
        try {
            if (!change.wholeShops().isEmpty()) {
                products.addAll(
                        index.of(change.wholeShops().stream().map(ShopId::value).collect(Collectors.toSet())));
                change.wholeShops()
                        .forEach(shop -> renew(cards.of(shop, Integer.MAX_VALUE).stream()
                                .map(card -> card.id().value())
                                .collect(Collectors.toSet())));
            }
            renew(products);
            index.refresh();
            generation++;
        } finally {
            step.unlock();
        }
    }

    private void renew(Set<Long> products) {
        var ids = List.copyOf(products);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            index.renew(Set.copyOf(some), cards.among(some));
        }
    }

    void build() {
        long last = 0;
        while (running && last >= 0) {
            try {
                last = buildAfter(last);
            } catch (RuntimeException e) {
                LOG.warn("The search index waits for the database ({})", e.toString());
                pause();
            }
        }
        if (running) {
            LOG.info("{} goods can be searched", index.size());
            built.countDown();
            events.publishEvent(CatalogueChanged.LISTS);
        }
    }

    /** Adds the next products; answers the last one added, or −1 at the end. */
    private long buildAfter(long last) {
        step.lock();
        try {
            var next = cards.after(last, AT_ONCE);
            index.renew(next.cards().stream().map(card -> card.id().value()).collect(Collectors.toSet()), next.cards());
            if (next.last().isEmpty()) {
                index.refresh();
                generation++;
            }
            return next.last().orElse(-1);
        } finally {
            step.unlock();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
