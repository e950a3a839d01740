package cn.shanhuo.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Something to be done regularly by one node only. A room offers a bean of this type; a run that throws is logged and
 * comes again in its rhythm.
 *
 * @param name small letters and dashes, at most 40; never changed once it has run, the database remembers it
 * @param work must bear being cut short and run again
 */
public record Job(String name, Schedule schedule, Runnable work) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    public Job {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a job: " + name);
        }
    }

    public static Job every(String name, Duration pause, Runnable work) {
        return new Job(name, new Schedule.Every(pause), work);
    }

    public static Job daily(String name, LocalTime at, Runnable work) {
        return new Job(name, new Schedule.Daily(at), work);
    }
}
