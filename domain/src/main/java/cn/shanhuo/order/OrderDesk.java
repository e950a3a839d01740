package cn.shanhuo.order;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where finished checkouts are handed in. A few lanes write them; whoever arrives while all lanes are committing waits
 * for the next turn and then shares its commit with everybody else who waits. So a single order goes through at once, and
 * many orders for the same jar of honey do not queue for a commit each.
 */
@Singleton
class OrderDesk {

    private static final int ATTEMPTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CheckoutWriter writer;
    private final OrderRows rows;
    private final Lanes<CheckoutDraft, Answer> lanes;
    private final ConcurrentMap<Press, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();

    private record Press(long buyer, long key) {}

    /**
     * @param lanes transactions at the same time on this node
     * @param batch the most checkouts in one transaction
     */
    OrderDesk(
            CheckoutWriter writer,
            OrderRows rows,
            @Property(name = "shanhuo.order.desk.lanes", defaultValue = "2") int lanes,
            @Property(name = "shanhuo.order.desk.batch", defaultValue = "64") int batch) {
        this.writer = writer;
        this.rows = rows;
        this.lanes = new Lanes<>("order-desk", lanes, batch, this::writeAll);
    }

    /** Waits until the checkout is committed or refused. The same press of a button is handed in once. */
    Answer write(CheckoutDraft draft) {
        var press = new Press(draft.buyer().value(), draft.key().value());
        var mine = new CompletableFuture<Answer>();
        var before = pending.putIfAbsent(press, mine);
        if (before != null) {
            return await(before);
        }
        lanes.hand(draft).whenComplete((answer, failure) -> {
            pending.remove(press, mine);
            if (failure == null) {
                mine.complete(answer);
            } else {
                mine.completeExceptionally(failure);
            }
        });
        return await(mine);
    }

    /** The orders of a checkout that was placed earlier. */
    List<OrderNo> placedBefore(long checkout) {
        return rows.ofCheckout(checkout).stream().map(OrderNo::new).toList();
    }

    private List<Answer> writeAll(List<CheckoutDraft> drafts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writer.write(drafts);
            } catch (RuntimeException e) {
                var stumble = Stumble.of(e);
                if (stumble == Stumble.SINGLY) {
                    return drafts.size() == 1
                            ? List.of(alone(drafts.getFirst(), e))
                            : drafts.stream().map(draft -> writeAll(List.of(draft)).getFirst()).toList();
                }
                if (stumble == Stumble.STOP || attempt == ATTEMPTS) {
                    return drafts.stream().<Answer>map(_ -> new Answer.Failed(e)).toList();
                }
                pause(attempt);
            }
        }
    }

    /** The key stands there already when another node placed the same press meanwhile. */
    private Answer alone(CheckoutDraft draft, RuntimeException refused) {
        return rows.checkout(draft.buyer().value(), draft.key().value())
                .<Answer>map(checkout -> new Answer.Written(placedBefore(checkout)))
                .orElseGet(() -> new Answer.Failed(refused));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, 5L << attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an order was written", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("an order could not be written", e);
        }
    }

    /** What becomes of a checkout at the desk. */
    sealed interface Answer {
        record Written(List<OrderNo> orders) implements Answer {}

        record Short(List<CheckoutProblem.TooFew> lines) implements Answer {}

        /** Nothing was written, as far as one knows; the same press may be tried again. */
        record Failed(RuntimeException why) implements Answer {}
    }
}
