/**
 * The cart's pages: putting in, changing, ticking, and going on to the checkout. Works by forms alone.
 */
@NullMarked
package cn.shanhuo.storefront.cart;

import org.jspecify.annotations.NullMarked;
