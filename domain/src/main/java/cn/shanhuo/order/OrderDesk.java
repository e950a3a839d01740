package cn.shanhuo.order;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.order.PlaceOnce.Answer;
import cn.shanhuo.order.PlaceOrder.Outcome;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/**
 * Where checkouts are handed in. A lane places them; whoever arrives while it is committing waits for the next
 * turn and then shares its queries and its commit with everybody else who waits. So a single order goes through at once, and
 * many orders for the same jar of honey do not queue for a commit each. What one buyer presses always takes the same lane,
 * one after the other, so that the limit on unpaid orders cannot be run past.
 */
@Singleton
class OrderDesk {

    private static final int REMEMBERED = 5_000;

    private final List<Lanes<Press, Answer>> lanes;
    private final ConcurrentMap<Press.Id, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();
    /** What was placed lately: an impatient thumb would cost everybody beside it a second attempt each time. */
    private final Cache<Press.Id, Outcome.Placed> placed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * @param lanes transactions at the same time on this node; two of them queue for the same hot row, and halve the batches
     * @param batch the most checkouts in one transaction
     */
    OrderDesk(
            PlaceOnce once,
            @Property(name = "shanhuo.order.desk.lanes", defaultValue = "1") int lanes,
            @Property(name = "shanhuo.order.desk.batch", defaultValue = "64") int batch) {
        this.lanes = IntStream.range(0, lanes)
                .mapToObj(_ -> new Lanes<Press, Answer>("order-desk", 1, batch, once::place))
                .toList();
    }

    /** Waits until the checkout is committed or refused. A press that is already on its way is not handed in again. */
    Outcome place(Press press) {
        var earlier = placed.getIfPresent(press.id());
        if (earlier != null) {
            return earlier;
        }
        var mine = new CompletableFuture<Answer>();
        var before = pending.putIfAbsent(press.id(), mine);
        if (before != null) {
            return outcome(before);
        }
        laneOf(press).hand(press).whenComplete((answer, failure) -> {
            if (answer instanceof Answer.Given(Outcome.Placed orders)) {
                placed.put(press.id(), orders);
            }
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

    private static Outcome outcome(CompletableFuture<Answer> answer) {
        return switch (Lanes.await(answer)) {
            case Answer.Given(var outcome) -> outcome;
            case Answer.Failed(var why) -> throw why;
        };
    }
}
