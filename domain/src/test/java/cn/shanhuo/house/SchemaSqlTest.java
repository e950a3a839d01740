package cn.shanhuo.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SchemaSqlTest {

    @Test
    void the_migrations_lay_every_table(TransactionOperations<Connection> transactions) {
        boolean laid = transactions.executeRead(status -> {
            try (var tables = status.getConnection().createStatement().executeQuery("SHOW TABLES LIKE 'orders'")) {
                return tables.next();
            }
        });
        assertThat(laid).isTrue();
    }
}
