package cn.shanhuo.order;

/** How many orders of a buyer wait for payment. */
record UnpaidRow(long buyerId, int unpaid) {}
