package cn.shanhuo.catalog;

/** What is bought: one pack of a product, with its price and stock. */
public record SkuId(long value) {

    public SkuId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
