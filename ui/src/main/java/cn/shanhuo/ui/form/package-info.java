/**
 * Forms: what was submitted, whether it may be trusted to come from our own page, and what is wrong with it.
 */
@NullMarked
package cn.shanhuo.ui.form;

import org.jspecify.annotations.NullMarked;
