package cn.shanhuo.catalog;

/** Where a product is in its life; buyers see only what is on sale in an open shop. */
public enum ProductStatus {
    DRAFT,
    ON_SALE,
    OFF_SALE,
    /** Withdrawn by the site for a reason; nobody sees it but its shop, which cannot put it back. */
    TAKEN_DOWN
}
