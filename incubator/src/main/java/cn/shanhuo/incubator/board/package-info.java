/**
 * What each shop sold in a month, and the way from a figure down to its orders, payments and parcels. Reads the
 * rolled-up months, so that a page costs the same however many orders there are; writes nothing.
 */
@NullMarked
package cn.shanhuo.incubator.board;

import org.jspecify.annotations.NullMarked;
