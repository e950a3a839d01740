package cn.shanhuo.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRows.Row, Long> {

    @Query("""
           INSERT INTO audit_entries (id, account_id, act, object_kind, object_id, detail, happened_at)
           VALUES (:id, :account, :act, :kind, :object, :detail, :at)
           """)
    void insert(long id, long account, String act, String kind, String object, String detail, Instant at);

    @MappedEntity("audit_entries")
    record Row(
            @Id long id,
            long accountId,
            String act,
            String objectKind,
            String objectId,
            String detail,
            Instant happenedAt) {}
}
