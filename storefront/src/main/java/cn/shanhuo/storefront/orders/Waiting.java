package cn.shanhuo.storefront.orders;

import java.util.Map;

/** How many of a buyer's orders wait: for payment, for the parcel, on their way. */
record Waiting(int unpaid, int paid, int shipped) {

    Map<String, Integer> byState() {
        return Map.of("UNPAID", unpaid, "PAID", paid, "SHIPPED", shipped);
    }
}
