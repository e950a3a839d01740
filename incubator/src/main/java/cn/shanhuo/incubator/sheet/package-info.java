/**
 * Spreadsheets that leave the centre: .xlsx, with text that no program takes for a formula.
 */
@NullMarked
package cn.shanhuo.incubator.sheet;

import org.jspecify.annotations.NullMarked;
