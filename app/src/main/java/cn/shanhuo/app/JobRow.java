package cn.shanhuo.app;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How a job fares, as the scheduler has it.
 *
 * @param succeeded when it last did, in seconds of Unix; 0 for never
 * @param failures since then
 */
@MappedEntity("scheduled_tasks")
record JobRow(@Id String taskName, long succeeded, int failures) {}
