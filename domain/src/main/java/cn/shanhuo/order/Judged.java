package cn.shanhuo.order;

import cn.shanhuo.order.PlaceOrder.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Many presses, judged.
 *
 * @param refused for each press why it is; empty where a draft is to be written
 * @param drafts one for each empty place, in the same order
 */
record Judged(List<Optional<Outcome>> refused, List<CheckoutDraft> drafts) {

    /** What becomes of the drafts when there is enough for all of them. */
    List<Outcome> allPlaced() {
        return drafts.stream().<Outcome>map(CheckoutDraft::placed).toList();
    }

    /** An outcome for each press, once it is known what became of the drafts. */
    List<Outcome> with(List<Outcome> written) {
        var next = written.iterator();
        return refused.stream().map(outcome -> outcome.orElseGet(next::next)).toList();
    }
}
