package cn.shanhuo.shop;

/** An application to open a shop. */
public record ApplicationId(long value) {

    public ApplicationId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
