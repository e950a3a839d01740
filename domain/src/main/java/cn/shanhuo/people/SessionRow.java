package cn.shanhuo.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("sessions")
record SessionRow(
        @Id byte[] tokenHash, long accountId, String device, Instant createdAt, Instant seenAt, Instant expiresAt) {}
