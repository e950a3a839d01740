package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.Stock;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Writes many checkouts in one transaction. First in good hope: the new rows, then all their stock by one statement,
 * then the commit, so that the stock rows are held no longer than the commit takes. When a pack has too few for all of
 * them, everything is rolled back and written once more with the packs held from the beginning: whoever came first gets
 * what there is, and whoever is told "too few" is told the truth.
 */
@Singleton
class CheckoutWriter {

    private static final TransactionDefinition READ_COMMITTED = readCommitted();

    private final DraftRows rows;
    private final Stock stock;
    private final TransactionOperations<Connection> transactions;

    CheckoutWriter(DraftRows rows, Stock stock, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.stock = stock;
        this.transactions = transactions;
    }

    /** @return an answer for each, in the same order */
    List<Outcome> write(List<CheckoutDraft> drafts) {
        return inGoodHope(drafts)
                ? drafts.stream().map(CheckoutWriter::written).toList()
                : transactions.execute(READ_COMMITTED, _ -> holding(drafts));
    }

    private boolean inGoodHope(List<CheckoutDraft> drafts) {
        return transactions.execute(READ_COMMITTED, status -> {
            rows.insert(drafts);
            boolean enough = stock.reserve(CheckoutDraft.pieces(drafts));
            if (!enough) {
                status.setRollbackOnly();
            }
            return enough;
        });
    }

    private List<Outcome> holding(List<CheckoutDraft> drafts) {
        var left = new HashMap<SkuId, Integer>();
        stock.hold(CheckoutDraft.pieces(drafts).keySet()).forEach((sku, level) -> left.put(sku, level.available()));
        var served = new ArrayList<CheckoutDraft>();
        var answers = new ArrayList<Outcome>();
        for (var draft : drafts) {
            var tooFew = draft.tooFew(left);
            if (tooFew.isEmpty()) {
                draft.lines().forEach(line -> left.merge(line.sku(), -line.quantity().value(), Integer::sum));
                served.add(draft);
                answers.add(written(draft));
            } else {
                answers.add(new Outcome.SoldOut(tooFew));
            }
        }
        if (!served.isEmpty()) {
            rows.insert(served);
            if (!stock.reserve(CheckoutDraft.pieces(served))) {
                throw new IllegalStateException("held stock was taken");
            }
        }
        return answers;
    }

    private static Outcome written(CheckoutDraft draft) {
        return new Outcome.Placed(draft.numbers());
    }

    private static TransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return definition;
    }
}
