package cn.shanhuo.order;

import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.Stock;
import cn.shanhuo.watch.Tally;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/**
 * Looks up, judges and writes many checkouts: few queries and one commit for all of them. First in good hope: when a
 * pack has too few for all, everything is rolled back and written once more with the packs held from the beginning.
 */
@Singleton
class PlaceTogether {

    private static final TransactionDefinition READ_COMMITTED = readCommitted();

    private final Reckoner reckoner;
    private final CheckoutWriter writer;
    private final CheckoutDrafting drafting;
    private final Stock stock;
    private final TransactionOperations<Connection> transactions;
    private final Tally tally;

    PlaceTogether(
            Reckoner reckoner,
            CheckoutWriter writer,
            CheckoutDrafting drafting,
            Stock stock,
            TransactionOperations<Connection> transactions,
            Tally tally) {
        this.reckoner = reckoner;
        this.writer = writer;
        this.drafting = drafting;
        this.stock = stock;
        this.transactions = transactions;
        this.tally = tally;
    }

    /** @return an outcome for each, in the same order */
    List<Outcome> place(List<Press> presses) {
        var hope = transactions.execute(READ_COMMITTED, status -> {
            var judged = drafting.judge(presses, reckoner.reckon(presses));
            boolean written = writer.write(judged.drafts());
            if (!written) {
                status.setRollbackOnly();
            }
            return new Hope(judged, written);
        });
        var drafts = hope.judged().drafts();
        var answers = hope.written()
                ? drafts.stream().map(CheckoutDraft::placed).toList()
                : transactions.execute(READ_COMMITTED, _ -> writer.writeHolding(drafts));
        stock.announce(CheckoutDraft.pieces(drafts).keySet());
        answers.forEach(this::count);
        return hope.judged().with(answers);
    }

    private void count(Outcome answer) {
        if (answer instanceof Outcome.Placed(var orders)) {
            tally.add(Tally.Of.ORDERS_PLACED, orders.size());
        }
    }

    private record Hope(Judged judged, boolean written) {}

    private static TransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return definition;
    }
}
