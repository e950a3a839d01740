package cn.shanhuo.sandbox.demo;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.Ids;
import cn.shanhuo.people.BlindIndex;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Vault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Random;

/**
 * What every chapter needs: the transaction's connection, today, and chance that a seed repeats.
 *
 * @param now when the story is told; nothing in it happens later
 */
record Telling(Connection connection, Instant now, Random chance, Ids ids, Vault vault, BlindIndex index) {

    Batch into(String table, String columns) throws SQLException {
        return new Batch(connection, table, columns);
    }

    long id() {
        return ids.next();
    }

    LocalDate today() {
        return Calendar.day(now);
    }

    YearMonth month(int monthsAgo) {
        return YearMonth.from(today()).minusMonths(monthsAgo);
    }

    /** Some minute of a day between breakfast and bedtime. */
    Instant during(LocalDate day) {
        return day.atTime(
                        LocalTime.of(7, 0).plusMinutes(chance.nextInt(16 * 60)).plusSeconds(chance.nextInt(60)))
                .atZone(Calendar.ZONE)
                .toInstant();
    }

    byte[] sealed(String text) {
        return vault.seal(text);
    }

    byte[] indexOf(Phone phone) {
        return index.of(phone);
    }
}
