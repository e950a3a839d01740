/**
 * Applications to open a shop: the queue, one application with what speaks for it, and the decision.
 */
@NullMarked
package cn.shanhuo.incubator.application;

import org.jspecify.annotations.NullMarked;
