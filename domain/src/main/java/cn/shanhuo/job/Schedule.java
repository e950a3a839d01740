package cn.shanhuo.job;

import java.time.Duration;
import java.time.LocalTime;

/** The rhythm of a job. */
public sealed interface Schedule {

    /** Again and again, each time so long after the last run ended. */
    record Every(Duration pause) implements Schedule {
        public Every {
            if (!pause.isPositive()) {
                throw new IllegalArgumentException("not a pause: " + pause);
            }
        }
    }

    /** Once a day, at this time in Asia/Shanghai. */
    record Daily(LocalTime at) implements Schedule {}
}
