/**
 * Who works at the centre, with which roles, and the record of what they did.
 */
@NullMarked
package cn.shanhuo.incubator.staff;

import org.jspecify.annotations.NullMarked;
