package cn.shanhuo.training;

/** A roster that was uploaded and waits for its officer to file it. */
public record RosterId(long value) {

    public RosterId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
