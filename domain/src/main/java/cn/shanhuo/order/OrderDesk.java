package cn.shanhuo.order;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.order.PlaceOrder.Outcome;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Where checkouts are handed in. A lane places them; whoever arrives while it is committing waits for the next
 * turn and then shares its queries and its commit with everybody else who waits. So a single order goes through at once, and
 * many orders for the same jar of honey do not queue for a commit each. What one buyer presses always takes the same lane,
 * one after the other, so that the limit on unpaid orders cannot be run past.
 */
@Singleton
class OrderDesk {

    private final PlaceTogether together;
    private final List<Lanes<Press, Answer>> lanes;
    private final ConcurrentMap<Press.Id, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();

    /** What a lane gives back: an outcome, or why there is none. */
    private sealed interface Answer {
        record Given(Outcome outcome) implements Answer {}

        record Failed(RuntimeException why) implements Answer {}
    }

    /**
     * @param lanes transactions at the same time on this node; two of them queue for the same hot row, and halve the batches
     * @param batch the most checkouts in one transaction
     */
    OrderDesk(
            PlaceTogether together,
            @Property(name = "shanhuo.order.desk.lanes", defaultValue = "1") int lanes,
            @Property(name = "shanhuo.order.desk.batch", defaultValue = "64") int batch) {
        this.together = together;
        this.lanes = IntStream.range(0, lanes)
                .mapToObj(_ -> new Lanes<Press, Answer>("order-desk", 1, batch, this::placeAll))
                .toList();
    }

    /** Waits until the checkout is committed or refused. A press that is already on its way is not handed in again. */
    Outcome place(Press press) {
        var mine = new CompletableFuture<Answer>();
        var before = pending.putIfAbsent(press.id(), mine);
        if (before != null) {
            return outcome(before);
        }
        laneOf(press).hand(press).whenComplete((answer, failure) -> {
            pending.remove(press.id(), mine);
            if (failure == null) {
                mine.complete(answer);
            } else {
                mine.completeExceptionally(failure);
            }
        });
        return outcome(mine);
    }

    private Lanes<Press, Answer> laneOf(Press press) {
        return lanes.get(Math.floorMod(Long.hashCode(press.buyer().value()), lanes.size()));
    }

    private List<Answer> placeAll(List<Press> presses) {
        for (int attempt = 1; ; attempt++) {
            try {
                return together.place(presses).stream()
                        .<Answer>map(Answer.Given::new)
                        .toList();
            } catch (RuntimeException e) {
                var stumble = Stumble.of(e);
                if (stumble == Stumble.SINGLY && presses.size() > 1) {
                    return presses.stream()
                            .map(press -> placeAll(List.of(press)).getFirst())
                            .toList();
                }
                if (attempt >= stumble.attempts()) {
                    return presses.stream()
                            .<Answer>map(_ -> new Answer.Failed(e))
                            .toList();
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, 5L << attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outcome outcome(CompletableFuture<Answer> answer) {
        return switch (Lanes.await(answer)) {
            case Answer.Given(var outcome) -> outcome;
            case Answer.Failed(var why) -> throw why;
        };
    }
}
