package cn.shanhuo.incubator.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Everybody with a role, one row for each role, and what was put on record. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRows extends GenericRepository<StaffRows.Entry, Long> {

    @Query("""
           SELECT a.id, a.name, a.phone_sealed, r.role
             FROM account_roles r JOIN accounts a ON a.id = r.account_id
            ORDER BY a.id, r.role LIMIT 2000
           """)
    List<Role> roles();

    String ENTRY = """
            SELECT e.id, a.name, a.phone_tail, e.act, e.object_kind, e.object_id, e.detail, e.happened_at
              FROM audit_entries e JOIN accounts a ON a.id = e.account_id
            """;

    @Query(ENTRY + " WHERE e.id < :below ORDER BY e.id DESC LIMIT :size")
    List<Entry> entries(long below, int size);

    @Query(ENTRY + " WHERE a.phone_tail = :tail AND e.id < :below ORDER BY e.id DESC LIMIT :size")
    List<Entry> byTail(String tail, long below, int size);

    @Query(ENTRY + " WHERE e.object_id = :number AND e.id < :below ORDER BY e.id DESC LIMIT :size")
    List<Entry> about(String number, long below, int size);

    @Query(ENTRY + " WHERE e.object_kind = :kind AND e.id < :below ORDER BY e.id DESC LIMIT :size")
    List<Entry> ofKind(String kind, long below, int size);

    @Introspected
    record Role(long id, String name, byte[] phoneSealed, String role) {}

    @MappedEntity("audit_entries")
    record Entry(
            @Id long id,
            String name,
            String phoneTail,
            String act,
            String objectKind,
            String objectId,
            String detail,
            Instant happenedAt) {}
}
