package cn.shanhuo.shop;

/** Somebody's place in a shop. */
public record Membership(ShopId shop, String shopName, ShopStatus status, ShopRole role) {}
