package cn.shanhuo.catalog;

import cn.shanhuo.house.SiteOpened;
import cn.shanhuo.shop.ShopId;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
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
 * Keeps the index in step with the database: builds it in the background, tells then that lists have changed, and renews
 * what changes. Building takes a core for a second or more, so it begins when somebody first asks for a list (home, a
 * category, a shop, a search) or for the node's health, or else when the site has been open for a second: who comes for a
 * product is not kept waiting by it. Each reading of rows and writing of documents is one step under a lock, so that an
 * older reading never overwrites a newer one.
 */
@Singleton
class IndexKeeper implements ApplicationEventListener<SiteOpened> {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int AT_ONCE = 500;
    /** How long the building waits to be asked for. */
    private static final Duration UNASKED = Duration.ofSeconds(1);

    private static final Duration LAST_STEP = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final GoodsCards cards;
    private final GoodsIndex index;
    private final ApplicationEventPublisher<CatalogueChanged> events;
    private final ReentrantLock step = new ReentrantLock();
    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch built = new CountDownLatch(1);
    private final Thread builder = new Thread(this::buildWhenWanted, "goods-index");
    private final Duration unasked;
    private volatile boolean running = true;
    private volatile int generation;
    /** Guarded by {@link #step}. */
    private boolean begun;

    @Inject
    IndexKeeper(GoodsCards cards, GoodsIndex index, ApplicationEventPublisher<CatalogueChanged> events) {
        this(cards, index, events, UNASKED);
    }

    IndexKeeper(
            GoodsCards cards, GoodsIndex index, ApplicationEventPublisher<CatalogueChanged> events, Duration unasked) {
        this.cards = cards;
        this.index = index;
        this.events = events;
        this.unasked = unasked;
    }

    /** Whether everything on sale at start is in the index, after waiting for it a little; asks for it to be built. */
    boolean ready(long seconds) {
        wanted.countDown();
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
    public void onApplicationEvent(SiteOpened event) {
        builder.setDaemon(true);
        builder.start();
    }

    /** Lets the step under way end: the database is closed next. */
    @PreDestroy
    void stop() {
        running = false;
        wanted.countDown();
        try {
            builder.join(LAST_STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Before the building has begun there is nothing to renew: it will read what is newer. Throws when the database cannot
     * be read; then nothing of the change may be counted as known.
     */
    void renew(CatalogueChanged change) {
        var products =
                new HashSet<>(change.products().stream().map(ProductId::value).toList());
        step.lock();
        try {
            if (!begun) {
                return;
            }
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

    private void buildWhenWanted() {
        try {
            wanted.await(unasked.toMillis(), TimeUnit.MILLISECONDS);
            build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void build() {
        long last = 0;
        while (running && last >= 0) {
            try {
                last = buildAfter(last);
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
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
            begun = true;
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
