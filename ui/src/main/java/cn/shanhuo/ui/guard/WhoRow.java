package cn.shanhuo.ui.guard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session with its account; roles and shops are lists in a text, see {@link WhoRows}. */
record WhoRow(
        byte[] tokenHash,
        long accountId,
        String name,
        Instant seenAt,
        @Nullable String staffRoles,
        @Nullable String shops) {}
