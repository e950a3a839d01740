package cn.shanhuo.ui.guard;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session with its account; roles and shops are lists in a text, see {@link WhoRows}. */
@Introspected
record WhoRow(long accountId, String name, Instant seenAt, @Nullable String staffRoles, @Nullable String shops) {}
