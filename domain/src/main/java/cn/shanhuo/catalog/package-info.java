/**
 * Goods: products, SKUs, prices, categories, and the search over them. How many there are is told by stock.
 */
@NullMarked
package cn.shanhuo.catalog;

import org.jspecify.annotations.NullMarked;
