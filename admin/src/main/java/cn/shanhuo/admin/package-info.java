/**
 * What sellers see, at /seller.
 */
@NullMarked
package cn.shanhuo.admin;

import org.jspecify.annotations.NullMarked;
