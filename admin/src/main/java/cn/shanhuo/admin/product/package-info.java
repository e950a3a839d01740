/**
 * The seller's goods: the list with its stock, and the one form for a new or an old product.
 */
@NullMarked
package cn.shanhuo.admin.product;

import org.jspecify.annotations.NullMarked;
