package cn.shanhuo.photo;

/** A photo, with all its widths. */
public record PhotoId(long value) {

    public PhotoId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
