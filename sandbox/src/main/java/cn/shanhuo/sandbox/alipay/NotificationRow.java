package cn.shanhuo.sandbox.alipay;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param fields the signed form, ready to be sent */
@MappedEntity("sandbox_notifications")
record NotificationRow(
        @Id long id,
        long tradeId,
        String url,
        String fields,
        int attempts,
        @Nullable Instant nextAt,
        String lastAnswer,
        Instant createdAt) {}
