/**
 * The gate that every request passes: which visit it is, whether it comes from our own pages, which headers guard the
 * answer, and what is shown when something goes wrong. Who somebody is and may do is decided elsewhere.
 */
@NullMarked
package cn.shanhuo.ui.gate;

import org.jspecify.annotations.NullMarked;
