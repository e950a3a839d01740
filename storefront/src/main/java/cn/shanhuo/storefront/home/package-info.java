/**
 * The home page: what the county has to offer today.
 */
@NullMarked
package cn.shanhuo.storefront.home;

import org.jspecify.annotations.NullMarked;
