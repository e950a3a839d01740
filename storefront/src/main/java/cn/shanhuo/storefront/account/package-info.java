/**
 * "Mine": where a buyer finds orders, addresses, cart and the way out.
 */
@NullMarked
package cn.shanhuo.storefront.account;

import org.jspecify.annotations.NullMarked;
