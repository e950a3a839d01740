package cn.shanhuo.sandbox.demo;

import cn.shanhuo.house.Ids;
import cn.shanhuo.ledger.RebuildRollups;
import cn.shanhuo.people.BlindIndex;
import cn.shanhuo.people.Vault;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the story at start, before anybody can visit, when {@code shanhuo.demo.story} is on and nobody has an account
 * yet. Whole or not at all; a second node that starts at the same time waits and finds it told.
 */
@Singleton
@Requires(property = "shanhuo.demo.story", value = "true")
class DemoStory implements ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final long SEED = 610926;

    private final TransactionOperations<Connection> transactions;
    private final RebuildRollups rebuildRollups;
    private final Ids ids;
    private final Clock clock;
    private final Vault vault;
    private final BlindIndex index;

    DemoStory(
            TransactionOperations<Connection> transactions,
            RebuildRollups rebuildRollups,
            Ids ids,
            Clock clock,
            Vault vault,
            BlindIndex index) {
        this.transactions = transactions;
        this.rebuildRollups = rebuildRollups;
        this.ids = ids;
        this.clock = clock;
        this.vault = vault;
        this.index = index;
    }

    /** Before whoever reads goods at start. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        tellOnce();
    }

    /** @return whether the story was told now */
    boolean tellOnce() {
        boolean told = transactions.executeWrite(status -> {
            var connection = status.getConnection();
            // held until the commit: a second node waits here, and then finds accounts
            one(connection, "SELECT COUNT(*) FROM rollup_state FOR UPDATE");
            return one(connection, "SELECT COUNT(*) FROM accounts") == 0 && tell(connection);
        });
        if (told) {
            rebuildRollups.rebuild();
        }
        return told;
    }

    private boolean tell(Connection connection) throws SQLException {
        LOG.info("Telling the demo's story: eight shops, forty products, fourteen months of orders …");
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var telling = new Telling(connection, now, new Random(SEED), ids, vault, index);
        var cast = Cast.read();
        var people = new PeopleChapter(telling);
        people.tell(cast);
        var training = new TrainingChapter(telling, people);
        training.tell(cast);
        var shops = new ShopsChapter(telling, people, training);
        shops.tell(cast);
        var goods = new GoodsChapter(telling);
        goods.tell(shops.shops());
        var orders = OrderPlot.of(telling, people.buyers(), shops.shops(), goods.offered());
        goods.count(new OrdersChapter(telling).tell(orders));
        new MoneyChapter(telling).tell(orders);
        LOG.info("The story is told: {} orders, {} ms", orders.size(), now.until(clock.instant(), ChronoUnit.MILLIS));
        return true;
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
