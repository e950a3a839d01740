/**
 * Everybody's file (一人一档): finding people, reading a file, and filing a roster after looking at it. Identity numbers
 * and phones are masked; showing them is written down.
 */
@NullMarked
package cn.shanhuo.incubator.people;

import org.jspecify.annotations.NullMarked;
