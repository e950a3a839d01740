package cn.shanhuo.order;

import cn.shanhuo.people.BuyerId;

/** A buyer presses the button. The same buyer with the same key means the same press, however often it arrives. */
record Press(BuyerId buyer, CheckoutRequest request) {

    record Id(long buyer, long key) {}

    Id id() {
        return new Id(buyer.value(), request.key().value());
    }
}
