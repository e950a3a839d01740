/**
 * The rules of the house that a machine can guard, over the compiled classes and over the source tree.
 */
@NullMarked
package cn.shanhuo.app.house;

import org.jspecify.annotations.NullMarked;
