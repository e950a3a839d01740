package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("ledger_entries")
record EntryRow(
        @Id long id,
        long shopId,
        int salesMonth,
        String kind,
        String channel,
        String grade,
        String sourceNo,
        long orderId,
        long goodsFen,
        long freightFen,
        Instant occurredAt,
        Instant bookedAt) {}
