/**
 * What buyers see, at /.
 */
@NullMarked
package cn.shanhuo.storefront;

import org.jspecify.annotations.NullMarked;
