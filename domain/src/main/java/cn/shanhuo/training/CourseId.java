package cn.shanhuo.training;

/** A course that the centre teaches. */
public record CourseId(long value) {

    public CourseId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
