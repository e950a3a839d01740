package cn.shanhuo.ui.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where finished pages lie, by address and language. A page is made once for all who wait for it; one that was begun
 * before a change is never given to those who come after it. Bounded by {@code shanhuo.kept-pages} (2,000).
 */
@Singleton
final class Shelf {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Topics topics;
    private final Cache<Key, Slot> slots;

    Shelf(Topics topics, @Nullable @Property(name = "shanhuo.kept-pages") Integer most) {
        this.topics = topics;
        this.slots = Caffeine.newBuilder()
                .maximumSize(most == null ? 2_000 : most)
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** The page when it lies here finished and fresh; costs no more than a look. */
    @Nullable
    Kept find(String address, Locale locale) {
        var slot = slots.getIfPresent(new Key(address, locale));
        if (slot == null || !slot.page.isDone() || slot.page.isCompletedExceptionally() || !isFresh(slot)) {
            return null;
        }
        return slot.page.join().orElse(null);
    }

    /** The page, made by {@code make} when it does not lie here; empty when there is no such page. */
    CompletableFuture<Optional<Kept>> get(
            Key key, Set<String> about, Consumer<CompletableFuture<Optional<Kept>>> make) {
        while (true) {
            var begun = topics.now();
            var mine = new Slot(begun, about, new CompletableFuture<>());
            var slot = slots.get(key, _ -> mine);
            if (slot == mine) {
                mine.page.whenComplete((page, failure) -> {
                    if (failure != null || page.isEmpty()) {
                        slots.asMap().remove(key, mine);
                    }
                });
                make.accept(mine.page);
                return mine.page;
            }
            if (isFresh(slot)) {
                return slot.page;
            }
            slots.asMap().remove(key, slot);
        }
    }

    private boolean isFresh(Slot slot) {
        long now = topics.now();
        if (slot.seen == now) {
            return true;
        }
        if (topics.changedSince(slot.begun, slot.about)) {
            return false;
        }
        slot.seen = now;
        return true;
    }

    record Key(String address, Locale locale) {}

    private static final class Slot {

        private final long begun;
        private final Set<String> about;
        private final CompletableFuture<Optional<Kept>> page;
        private volatile long seen;

        Slot(long begun, Set<String> about, CompletableFuture<Optional<Kept>> page) {
            this.begun = begun;
            this.about = about;
            this.page = page;
            this.seen = begun;
        }
    }
}
