package cn.shanhuo.order;

/** Drawn when the checkout page is shown and sent back by its form, so that pressing twice places one order. */
public record CheckoutKey(long value) {

    public CheckoutKey {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
