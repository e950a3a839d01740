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
import java.util.Optional;

/**
 * Looks up, judges and writes many checkouts: few queries and one commit for all of them. First in good hope: when a
 * pack has too few for all, everything is rolled back and written once more with the packs held from the beginning.
 */
@Singleton
class PlaceTogether {

    private static final TransactionDefinition READ_COMMITTED = readCommitted();

    private final CheckoutDrafting drafting;
    private final CheckoutWriter writer;
    private final Stock stock;
    private final TransactionOperations<Connection> transactions;
    private final Tally tally;

    PlaceTogether(
            CheckoutDrafting drafting,
            CheckoutWriter writer,
            Stock stock,
            TransactionOperations<Connection> transactions,
            Tally tally) {
        this.drafting = drafting;
        this.writer = writer;
        this.stock = stock;
        this.transactions = transactions;
        this.tally = tally;
    }

    /**
     * @return an outcome for each, in the same order
     * @throws RuntimeException when the database refuses all of it, as it does when one of them was placed before
     */
    List<Outcome> place(List<Press> presses) {
        var hope = transactions.execute(READ_COMMITTED, status -> {
            var judged = drafting.judge(presses);
            if (writer.write(judged.drafts())) {
                return new Hope(judged, Optional.of(judged.allPlaced()));
            }
            status.setRollbackOnly();
            return new Hope(judged, Optional.empty());
        });
        var judged = hope.judged();
        var written = hope.written()
                .orElseGet(() -> transactions.execute(READ_COMMITTED, _ -> writer.writeHolding(judged.drafts())));
        stock.announce(CheckoutDraft.pieces(judged.drafts()).keySet());
        written.forEach(this::count);
        return judged.with(written);
    }

    private void count(Outcome written) {
        if (written instanceof Outcome.Placed(var orders)) {
            tally.add(Tally.Of.ORDERS_PLACED, orders.size());
        }
    }

    /** @param written what became of each draft; empty when hope was not fulfilled */
    private record Hope(Judged judged, Optional<List<Outcome>> written) {}

    private static TransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return definition;
    }
}
