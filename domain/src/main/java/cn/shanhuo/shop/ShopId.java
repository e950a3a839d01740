package cn.shanhuo.shop;

/** A shop. */
public record ShopId(long value) {

    public ShopId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
