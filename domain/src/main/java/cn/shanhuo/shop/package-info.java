/**
 * Shops: the application of a graduate, its approval, the open shop with its members and the licence it shows.
 * Sells nothing itself.
 */
@NullMarked
package cn.shanhuo.shop;

import org.jspecify.annotations.NullMarked;
