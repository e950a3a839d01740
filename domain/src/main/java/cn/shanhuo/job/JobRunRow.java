package cn.shanhuo.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduled_tasks")
record JobRunRow(
        @Id String taskName,
        boolean picked,
        Instant executionTime,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable Integer consecutiveFailures) {}
