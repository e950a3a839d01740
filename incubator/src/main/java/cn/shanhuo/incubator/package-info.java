/**
 * What the incubation centre's staff and their auditors see, at /incubator.
 */
@NullMarked
package cn.shanhuo.incubator;

import org.jspecify.annotations.NullMarked;
