/**
 * A page with every component of the kit, to be looked at and to be tested.
 */
@NullMarked
package cn.shanhuo.ui.show;

import org.jspecify.annotations.NullMarked;
