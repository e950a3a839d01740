package cn.shanhuo.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("accounts")
record AccountRow(
        @Id long id,
        byte[] phoneSealed,
        byte[] phoneIndex,
        String phoneTail,
        @Nullable String passwordHash,
        String name,
        String status,
        Instant createdAt) {}
