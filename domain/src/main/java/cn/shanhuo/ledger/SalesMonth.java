package cn.shanhuo.ledger;

import cn.shanhuo.house.Calendar;
import java.time.Instant;
import java.time.YearMonth;

/**
 * The month in which a sale counts: the month of its payment in Asia/Shanghai.
 *
 * @param yyyymm year times 100 plus month, 200001 to 299912
 */
public record SalesMonth(int yyyymm) implements Comparable<SalesMonth> {

    public SalesMonth {
        if (yyyymm < 200001 || yyyymm > 299912 || yyyymm % 100 < 1 || yyyymm % 100 > 12) {
            throw new IllegalArgumentException("not a month: " + yyyymm);
        }
    }

    public static SalesMonth of(Instant paidAt) {
        return of(Calendar.month(paidAt));
    }

    public static SalesMonth of(YearMonth month) {
        return new SalesMonth(month.getYear() * 100 + month.getMonthValue());
    }

    public YearMonth yearMonth() {
        return YearMonth.of(yyyymm / 100, yyyymm % 100);
    }

    public SalesMonth plus(int months) {
        return of(yearMonth().plusMonths(months));
    }

    public Instant start() {
        return Calendar.start(yearMonth());
    }

    @Override
    public int compareTo(SalesMonth other) {
        return Integer.compare(yyyymm, other.yyyymm);
    }

    /** As a person writes it: {@code 2026-11}. */
    @Override
    public String toString() {
        return yearMonth().toString();
    }
}
