package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.Stock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Writes many checkouts in the caller's transaction, which commits at once after it: the new rows, then all their stock
 * by one statement, so that the stock rows are held no longer than the commit takes.
 */
@Singleton
class CheckoutWriter {

    private final DraftRows rows;
    private final Stock stock;

    CheckoutWriter(DraftRows rows, Stock stock) {
        this.rows = rows;
        this.stock = stock;
    }

    /** @return false when a pack has too few for all of them: then the caller rolls back */
    boolean write(List<CheckoutDraft> drafts) {
        if (drafts.isEmpty()) {
            return true;
        }
        rows.insert(drafts);
        return stock.reserve(CheckoutDraft.pieces(drafts));
    }

    /**
     * Holds the packs first: whoever came first gets what there is, and whoever is told "too few" is told the truth.
     *
     * @return an answer for each, in the same order
     */
    List<Outcome> writeHolding(List<CheckoutDraft> drafts) {
        var left = new HashMap<SkuId, Integer>();
        stock.hold(CheckoutDraft.pieces(drafts).keySet()).forEach((sku, level) -> left.put(sku, level.available()));
        var served = new ArrayList<CheckoutDraft>();
        var answers = new ArrayList<Outcome>();
        for (var draft : drafts) {
            var tooFew = draft.tooFew(left);
            if (tooFew.isEmpty()) {
                draft.lines()
                        .forEach(line -> left.merge(line.sku(), -line.quantity().value(), Integer::sum));
                served.add(draft);
                answers.add(draft.placed());
            } else {
                answers.add(new Outcome.SoldOut(tooFew));
            }
        }
        if (!write(served)) {
            throw new IllegalStateException("held stock was taken");
        }
        return answers;
    }
}
