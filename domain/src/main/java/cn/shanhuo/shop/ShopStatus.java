package cn.shanhuo.shop;

/** Whether a shop may sell. */
public enum ShopStatus {
    OPEN,
    /** Stopped by the centre, with a reason; its pages say so. */
    FROZEN
}
