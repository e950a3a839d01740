package cn.shanhuo.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sms_codes")
record SmsCodeRow(
        @Id long id,
        byte[] phoneIndex,
        String purpose,
        byte[] codeHash,
        int attempts,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
