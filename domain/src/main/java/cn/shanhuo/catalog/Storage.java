package cn.shanhuo.catalog;

/** How goods have to be kept. */
public enum Storage {
    COOL_DRY,
    CHILLED,
    FROZEN,
    AMBIENT
}
