package cn.shanhuo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class UseCaseSqlTest {

    @Inject
    Failing failing;

    @Inject
    RateRows rows;

    @Test
    void what_a_use_case_wrote_is_gone_when_it_throws() {
        assertThatThrownBy(() -> failing.write()).hasMessage("too late");
        assertThat(rows.count()).isZero();
    }

    @UseCase
    static class Failing {
        private final RateRows rows;

        Failing(RateRows rows) {
            this.rows = rows;
        }

        public void write() {
            rows.insert();
            assertThat(rows.count()).isOne();
            throw new IllegalStateException("too late");
        }
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface RateRows extends GenericRepository<RateRow, String> {
        @Query("INSERT INTO certificate_numbers (year, last) VALUES (1999, 1)")
        void insert();

        @Query("SELECT COUNT(*) FROM certificate_numbers WHERE year = 1999")
        int count();
    }

    @io.micronaut.data.annotation.MappedEntity("certificate_numbers")
    record RateRow(@io.micronaut.data.annotation.Id int year, int last) {}
}
