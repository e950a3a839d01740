package cn.shanhuo.catalog;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.job.Job;
import cn.shanhuo.shop.ShopId;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Food past its shelf life is not sold (Food Safety Law art. 34): it goes off sale by itself in the night. */
@Singleton
class TakeOffExpired {

    private static final int AT_ONCE = 100;

    private final ProductRows rows;
    private final CatalogueChanges changes;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TakeOffExpired(
            ProductRows rows, CatalogueChanges changes, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    void takeAll() {
        var today = Calendar.day(clock.instant());
        var expired = rows.expired(today, AT_ONCE);
        while (!expired.isEmpty()) {
            expired.forEach(product -> take(product, today));
            expired = rows.expired(today, AT_ONCE);
        }
    }

    private void take(ProductRow product, LocalDate today) {
        transactions.executeWrite(_ -> {
            if (rows.takeOffExpired(product.id(), today, clock.instant()) == 1) {
                changes.record(new ShopId(product.shopId()), new ProductId(product.id()));
            }
            return product;
        });
    }

    @Factory
    static class Jobs {

        @Singleton
        @Bean
        Job takeOffExpired(TakeOffExpired expired) {
            return Job.daily("take-off-expired", LocalTime.of(0, 5), expired::takeAll);
        }
    }
}
