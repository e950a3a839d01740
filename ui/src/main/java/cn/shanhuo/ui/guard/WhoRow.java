package cn.shanhuo.ui.guard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session with its account, and one of its staff roles, and one of its shops: as many rows as there are pairs of these. */
record WhoRow(
        byte[] tokenHash,
        long accountId,
        String name,
        Instant seenAt,
        Instant expiresAt,
        @Nullable String staffRole,
        @Nullable Membership shop) {

    record Membership(long shopId, String role, Instant joinedAt) {}
}
