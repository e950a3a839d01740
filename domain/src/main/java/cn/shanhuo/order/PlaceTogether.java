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
    private final PressedBefore pressedBefore;
    private final Stock stock;
    private final TransactionOperations<Connection> transactions;
    private final Tally tally;

    PlaceTogether(
            CheckoutDrafting drafting,
            CheckoutWriter writer,
            PressedBefore pressedBefore,
            Stock stock,
            TransactionOperations<Connection> transactions,
            Tally tally) {
        this.drafting = drafting;
        this.writer = writer;
        this.pressedBefore = pressedBefore;
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
                return new Hope(judged, Optional.of(settle(presses, judged, judged.allPlaced())));
            }
            status.setRollbackOnly();
            return new Hope(judged, Optional.empty());
        });
        var judged = hope.judged();
        var settled = hope.settled()
                .orElseGet(() -> transactions.execute(
                        READ_COMMITTED, _ -> settle(presses, judged, writer.writeHolding(judged.drafts()))));
        stock.announce(CheckoutDraft.pieces(judged.drafts()).keySet());
        settled.written().forEach(this::count);
        return settled.outcomes();
    }

    private Settled settle(List<Press> presses, Judged judged, List<Outcome> written) {
        return new Settled(written, pressedBefore.over(presses, judged.with(written)));
    }

    private void count(Outcome written) {
        if (written instanceof Outcome.Placed(var orders)) {
            tally.add(Tally.Of.ORDERS_PLACED, orders.size());
        }
    }

    /** @param settled empty when it was not fulfilled */
    private record Hope(Judged judged, Optional<Settled> settled) {}

    /**
     * @param written what became of each draft
     * @param outcomes one for each press
     */
    private record Settled(List<Outcome> written, List<Outcome> outcomes) {}

    private static TransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return definition;
    }
}
