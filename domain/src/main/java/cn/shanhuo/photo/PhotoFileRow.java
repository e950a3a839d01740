package cn.shanhuo.photo;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record PhotoFileRow(
        String format, byte[] bytes, long ownerId, @Nullable Instant shownAt) {}
