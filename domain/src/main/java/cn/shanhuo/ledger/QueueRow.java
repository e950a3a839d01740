package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("ledger_to_roll_up")
record QueueRow(@Id long entryId) {}
