/**
 * Goods of all shops, as the centre sees them: found by their words, taken down for a reason, and let back.
 */
@NullMarked
package cn.shanhuo.incubator.goods;

import org.jspecify.annotations.NullMarked;
