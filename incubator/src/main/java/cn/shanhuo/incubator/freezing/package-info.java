/**
 * Stopping a shop and letting it go on, each with a reason. What the shop sold is read in the board's room.
 */
@NullMarked
package cn.shanhuo.incubator.freezing;

import org.jspecify.annotations.NullMarked;
