package cn.shanhuo.cart;

import cn.shanhuo.people.BuyerId;

/** Whose cart it is: a visitor's, known by a cookie, or a buyer's, known by the account. */
public sealed interface CartOwner {

    record OfVisitor(CartToken token) implements CartOwner {}

    record OfBuyer(BuyerId buyer) implements CartOwner {}
}
