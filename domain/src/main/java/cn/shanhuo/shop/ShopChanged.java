package cn.shanhuo.shop;

/** What buyers see of a shop as a whole has changed. Published in the transaction of the change. */
public record ShopChanged(ShopId shop) {}
