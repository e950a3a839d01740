package cn.shanhuo.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SmsCodeRows extends GenericRepository<SmsCodeRow, Long> {

    @Query("""
           INSERT INTO sms_codes (id, phone_index, purpose, code_hash, sent_at, expires_at)
           VALUES (:id, :phone, :purpose, :hash, :now, :expires)
           """)
    void insert(long id, byte[] phone, String purpose, byte[] hash, Instant now, Instant expires);

    @Query("""
           SELECT * FROM sms_codes WHERE phone_index = :phone AND purpose = :purpose
            ORDER BY sent_at DESC, id DESC LIMIT 1
           """)
    Optional<SmsCodeRow> latest(byte[] phone, String purpose);

    /** Takes one of the attempts, as long as there are any and the code is neither used nor too old. */
    @Query("""
           UPDATE sms_codes SET attempts = attempts + 1
            WHERE id = :id AND used_at IS NULL AND expires_at > :now AND attempts < :most
           """)
    int attempt(long id, Instant now, int most);

    @Query("UPDATE sms_codes SET used_at = :now WHERE id = :id AND used_at IS NULL")
    int use(long id, Instant now);

    @Query("DELETE FROM sms_codes WHERE id = :id")
    int delete(long id);

    @Query("SELECT COUNT(*) FROM sms_codes WHERE phone_index = :phone AND purpose = :purpose AND sent_at > :since")
    int sentSince(byte[] phone, String purpose, Instant since);

    @Query("DELETE FROM sms_codes WHERE expires_at < :before LIMIT :most")
    int deleteBefore(Instant before, int most);
}
