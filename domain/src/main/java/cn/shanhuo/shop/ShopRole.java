package cn.shanhuo.shop;

/** What a member may do in a shop. */
public enum ShopRole {
    /** Everything: goods, prices, orders and money. */
    OWNER,
    /** Sees and ships orders; no prices, goods or money. */
    PACKER
}
