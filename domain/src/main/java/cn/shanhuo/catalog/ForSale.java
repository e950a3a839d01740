package cn.shanhuo.catalog;

/** When a pack may be bought: it, its product and its shop all sell. One rule for every query that asks. */
public final class ForSale {

    /** The rule as SQL, over {@code skus k}, {@code products p} and {@code shops s}. */
    public static final String RULE = "(k.status = 'ON_SALE' AND p.status = 'ON_SALE' AND s.status = 'OPEN')";

    private ForSale() {}
}
