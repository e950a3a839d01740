package cn.shanhuo.storefront.goods;

/** A link among others of which one is where we are; {@code label} ends its message key or is its text. */
public record Link(String href, String label, boolean current) {}
