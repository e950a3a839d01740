/**
 * Searching goods by Chinese words, pinyin or initials.
 */
@NullMarked
package cn.shanhuo.storefront.search;

import org.jspecify.annotations.NullMarked;
