package cn.shanhuo.order;

import cn.shanhuo.order.PlaceOrder.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Many presses, judged.
 *
 * @param settled for each press what needs no writing; empty where a draft is to be written
 * @param drafts one for each empty place, in the same order
 */
record Judged(List<Optional<Outcome>> settled, List<CheckoutDraft> drafts) {

    /** An outcome for each press, once it is known what became of the drafts. */
    List<Outcome> with(List<? extends Outcome> written) {
        var next = written.iterator();
        return settled.stream().map(outcome -> outcome.orElseGet(next::next)).toList();
    }
}
