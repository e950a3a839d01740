package cn.shanhuo.house;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The county's calendar: the only place where instants become days and months, in Asia/Shanghai. */
public final class Calendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Calendar() {}

    public static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static YearMonth month(Instant at) {
        return YearMonth.from(day(at));
    }

    /** The first instant of a day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant of a month. */
    public static Instant start(YearMonth month) {
        return start(month.atDay(1));
    }

    @Factory
    static class Clocks {
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
