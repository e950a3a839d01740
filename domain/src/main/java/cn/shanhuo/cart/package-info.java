/**
 * Carts: what somebody means to buy, kept for a visitor by a cookie's token and for a buyer by the account. Promises
 * no stock and no price; the checkout asks for both again.
 */
@NullMarked
package cn.shanhuo.cart;

import org.jspecify.annotations.NullMarked;
