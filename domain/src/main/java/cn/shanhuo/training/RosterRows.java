package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RosterRows extends GenericRepository<RosterRows.Upload, Long> {

    @Query("""
           INSERT INTO roster_uploads (id, account_id, file_name, rows_sealed, uploaded_at)
           VALUES (:id, :account, :fileName, :rows, :at)
           """)
    void insert(long id, long account, String fileName, byte[] rows, Instant at);

    @Query("""
           SELECT id, file_name, rows_sealed FROM roster_uploads
            WHERE id = :id AND account_id = :account AND uploaded_at >= :since
           """)
    Optional<Upload> find(long id, long account, Instant since);

    @Query("DELETE FROM roster_uploads WHERE id = :id AND account_id = :account")
    int delete(long id, long account);

    @Query("DELETE FROM roster_uploads WHERE uploaded_at < :before")
    int forget(Instant before);

    @MappedEntity("roster_uploads")
    record Upload(@Id long id, String fileName, byte[] rowsSealed) {}
}
