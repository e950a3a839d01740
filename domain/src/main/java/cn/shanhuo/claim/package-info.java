/**
 * Claims: what may not be said of food, wherever a seller writes. Knows words, not goods or shops.
 */
@NullMarked
package cn.shanhuo.claim;

import org.jspecify.annotations.NullMarked;
