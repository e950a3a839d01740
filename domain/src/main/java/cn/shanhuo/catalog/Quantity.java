package cn.shanhuo.catalog;

/** How many pieces of one SKU somebody wants: 1 to 999. */
public record Quantity(int value) {

    public static final int MOST = 999;

    public Quantity {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("not a quantity: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
