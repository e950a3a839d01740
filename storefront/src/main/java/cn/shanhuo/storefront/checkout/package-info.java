/**
 * The checkout: where to, what from which shop, what it costs in all, and what came of pressing the button.
 * Nothing that was typed is lost on the way.
 */
@NullMarked
package cn.shanhuo.storefront.checkout;

import org.jspecify.annotations.NullMarked;
