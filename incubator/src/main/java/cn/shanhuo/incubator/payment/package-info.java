/**
 * Payments and refunds that somebody must look into: what happened, what to do, and that it was done.
 */
@NullMarked
package cn.shanhuo.incubator.payment;

import org.jspecify.annotations.NullMarked;
