package cn.shanhuo.order;

/** An order that was placed with a key that comes again. */
record EarlierRow(long buyerId, long checkoutKey, long orderNo) {}
