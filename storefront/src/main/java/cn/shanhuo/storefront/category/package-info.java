/**
 * Categories: the goods of one shelf, to be narrowed and ordered.
 */
@NullMarked
package cn.shanhuo.storefront.category;

import org.jspecify.annotations.NullMarked;
