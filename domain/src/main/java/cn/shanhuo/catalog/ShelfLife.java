package cn.shanhuo.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long food keeps.
 *
 * @param madeOn unknown for what is harvested as it is ordered
 */
public record ShelfLife(@Nullable LocalDate madeOn, int days) {

    /** Whether it has passed; its last day still counts. */
    public boolean isOver(LocalDate today) {
        return madeOn != null && madeOn.plusDays(days).isBefore(today);
    }
}
