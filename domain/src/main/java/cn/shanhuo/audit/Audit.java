package cn.shanhuo.audit;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The record of acts that somebody may have to answer for. Joins the caller's transaction. */
@Singleton
public class Audit {

    private static final int LONGEST_DETAIL = 500;

    private final AuditRows rows;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param act what was done, such as {@code certificate.revoke}; at most 40 characters
     * @param kind of the thing it was done to, such as {@code person}; at most 24 characters
     * @param id of that thing
     * @param detail one sentence, no sealed data in it; cut after 500 characters
     */
    public void record(AccountId who, String act, String kind, Object id, String detail) {
        var kept = detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL));
        rows.insert(ids.next(), who.value(), act, kind, id.toString(), kept, clock.instant());
    }
}
