package cn.shanhuo.training;

/** A cohort: one run of a course. */
public record CohortId(long value) {

    public CohortId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
