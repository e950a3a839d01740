package cn.shanhuo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingInLanesTest {

    private static final int ROOM = 1_000;

    private final CountDownLatch door = new CountDownLatch(1);
    private final Set<Integer> batches = ConcurrentHashMap.newKeySet();
    private final Lanes<Integer, String> lanes = new Lanes<>("jars", 1, 64, this::label);

    private List<String> label(List<Integer> jars) {
        try {
            door.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        batches.add(jars.size());
        return jars.stream().map(jar -> "jar " + jar).toList();
    }

    @Test
    void who_waits_shares_a_turn_and_gets_an_answer_of_their_own() {
        var answers = IntStream.range(0, 100).mapToObj(lanes::hand).toList();
        door.countDown();

        assertThat(answers.stream().map(Lanes::await))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(jar -> "jar " + jar).toList());
        assertThat(batches).anyMatch(size -> size > 1).allMatch(size -> size <= 64);
    }

    @Test
    void when_a_thousand_wait_the_next_is_told_at_once() {
        var first = IntStream.range(0, ROOM + 64).mapToObj(lanes::hand).toList();
        var next = IntStream.range(0, 65).mapToObj(lanes::hand).toList();

        assertThat(next).anyMatch(answer -> answer.isCompletedExceptionally());
        assertThatThrownBy(() -> Lanes.await(next.getLast())).isInstanceOf(Overrun.class);

        door.countDown();
        assertThat(Lanes.await(first.getFirst())).isEqualTo("jar 0");
        assertThat(first.stream()
                        .filter(answer -> !answer.isCompletedExceptionally())
                        .map(Lanes::await))
                .as("who was let in is served")
                .hasSizeGreaterThanOrEqualTo(ROOM);
        assertThat(Lanes.await(lanes.hand(7))).as("and there is room again").isEqualTo("jar 7");
    }

    @Test
    void a_lane_for_which_no_thread_was_to_be_had_opens_for_who_comes_next() {
        var missing = new AtomicInteger(1);
        var poor = new Lanes<Integer, String>("poor jars", 1, 8, this::label, serve -> {
            if (missing.getAndDecrement() > 0) {
                throw new OutOfMemoryError("no thread");
            }
            Thread.startVirtualThread(serve);
        });
        door.countDown();

        assertThatThrownBy(() -> poor.hand(1)).isInstanceOf(OutOfMemoryError.class);
        assertThat(Lanes.await(poor.hand(2))).isEqualTo("jar 2");
    }

    @Test
    void what_fails_fails_for_those_in_the_turn() {
        var broken = new Lanes<Integer, String>("broken jars", 1, 8, _ -> {
            throw new IllegalArgumentException("dropped");
        });

        assertThatThrownBy(() -> Lanes.await(broken.hand(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropped");
    }
}
