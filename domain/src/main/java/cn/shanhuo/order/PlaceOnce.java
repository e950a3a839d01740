package cn.shanhuo.order;

import cn.shanhuo.order.PlaceOrder.Outcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Places a batch in spite of what stands in its way, and each press once. Whether a press has been here before is not asked
 * beforehand, as hardly any has: it shows when the database refuses to write its key twice.
 */
@Singleton
class PlaceOnce {

    private final PlaceTogether together;
    private final PressedBefore pressedBefore;

    PlaceOnce(PlaceTogether together, PressedBefore pressedBefore) {
        this.together = together;
        this.pressedBefore = pressedBefore;
    }

    /** An outcome, or why there is none. */
    sealed interface Answer {
        record Given(Outcome outcome) implements Answer {}

        record Failed(RuntimeException why) implements Answer {}
    }

    /** @return an answer for each, in the same order */
    List<Answer> place(List<Press> presses) {
        for (int attempt = 1; ; attempt++) {
            try {
                return given(presses, together.place(presses));
            } catch (RuntimeException e) {
                var stumble = Stumble.of(e);
                if (stumble == Stumble.SINGLY) {
                    return sortOut(presses, e);
                }
                if (attempt >= stumble.attempts()) {
                    return failed(presses, e);
                }
                pause(attempt);
            }
        }
    }

    /** What is refused may have been placed long ago. When that cannot be looked up, what is placed now is so all the same. */
    private List<Answer> given(List<Press> presses, List<Outcome> outcomes) {
        try {
            return pressedBefore.over(presses, outcomes).stream()
                    .<Answer>map(Answer.Given::new)
                    .toList();
        } catch (RuntimeException e) {
            return outcomes.stream()
                    .<Answer>map(outcome ->
                            outcome instanceof Outcome.Placed ? new Answer.Given(outcome) : new Answer.Failed(e))
                    .toList();
        }
    }

    /** Whoever has been here takes the old answer, and the others try again; or else each goes for itself, and one fails. */
    private List<Answer> sortOut(List<Press> presses, RuntimeException why) {
        Map<Press.Id, Outcome> before;
        try {
            before = pressedBefore.among(presses);
        } catch (RuntimeException e) {
            return failed(presses, e);
        }
        if (before.isEmpty()) {
            return presses.size() == 1 ? failed(presses, why) : singly(presses);
        }
        return withOld(presses, before);
    }

    private List<Answer> withOld(List<Press> presses, Map<Press.Id, Outcome> before) {
        var fresh = presses.stream()
                .filter(press -> !before.containsKey(press.id()))
                .toList();
        var others = fresh.isEmpty()
                ? Collections.<Answer>emptyIterator()
                : place(fresh).iterator();
        return presses.stream()
                .map(Press::id)
                .map(id -> before.containsKey(id) ? new Answer.Given(before.get(id)) : others.next())
                .toList();
    }

    private List<Answer> singly(List<Press> presses) {
        return presses.stream().map(press -> place(List.of(press)).getFirst()).toList();
    }

    private static List<Answer> failed(List<Press> presses, RuntimeException why) {
        return presses.stream().<Answer>map(_ -> new Answer.Failed(why)).toList();
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, 5L << attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
