/**
 * House rules shared by every room: the use-case marker, identifiers, the clock and the county's calendar.
 * Knows no business word.
 */
@NullMarked
package cn.shanhuo.house;

import org.jspecify.annotations.NullMarked;
