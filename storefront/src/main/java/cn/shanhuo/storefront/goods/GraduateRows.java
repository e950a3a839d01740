package cn.shanhuo.storefront.goods;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GraduateRows extends GenericRepository<GraduateRow, Long> {

    @Query("""
           SELECT s.id AS shop_id, c.no, h.name AS cohort
             FROM shops s
             JOIN certificates c ON c.person_id = s.person_id AND c.revoked_at IS NULL
             JOIN enrolments e ON e.id = c.enrolment_id
             JOIN cohorts h ON h.id = e.cohort_id
            WHERE s.id IN (:shops)
            ORDER BY c.issued_on, c.id
           """)
    List<GraduateRow> among(Collection<Long> shops);
}
