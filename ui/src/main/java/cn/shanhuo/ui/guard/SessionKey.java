package cn.shanhuo.ui.guard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Names the table for {@link WhoRows}; never read by itself. */
@MappedEntity("sessions")
record SessionKey(@Id byte[] tokenHash) {}
