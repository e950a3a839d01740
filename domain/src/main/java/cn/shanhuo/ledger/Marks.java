package cn.shanhuo.ledger;

import cn.shanhuo.money.Money;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * The monthly net sales that the centre counts as a first and a second success, in whole yuan
 * ({@code shanhuo.marks.first}, {@code shanhuo.marks.second}; 10,000 and 20,000 unless set).
 */
@Singleton
public final class Marks {

    private final Money first;
    private final Money second;

    Marks(@Value("${shanhuo.marks.first:10000}") long first, @Value("${shanhuo.marks.second:20000}") long second) {
        if (first <= 0 || second <= first) {
            throw new IllegalArgumentException("shanhuo.marks: the second must be above the first, both above zero");
        }
        this.first = Money.ofYuan(first);
        this.second = Money.ofYuan(second);
    }

    public Money first() {
        return first;
    }

    public Money second() {
        return second;
    }
}
