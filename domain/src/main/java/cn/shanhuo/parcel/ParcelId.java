package cn.shanhuo.parcel;

/** A parcel. */
public record ParcelId(long value) {

    public ParcelId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
