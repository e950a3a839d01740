/**
 * A shop's page: who sells here, by which right, and what.
 */
@NullMarked
package cn.shanhuo.storefront.shop;

import org.jspecify.annotations.NullMarked;
