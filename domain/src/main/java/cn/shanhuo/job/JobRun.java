package cn.shanhuo.job;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with a job.
 *
 * @param next when it runs again; while it runs, when this run was due
 * @param failures how often in a row it has failed since it last succeeded
 */
public record JobRun(
        String name,
        boolean running,
        Instant next,
        Optional<Instant> succeeded,
        Optional<Instant> failed,
        int failures) {}
