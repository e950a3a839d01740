/**
 * What every list of goods shares: the card, the filters, the pages. Same for everybody; knows nobody.
 */
@NullMarked
package cn.shanhuo.storefront.goods;

import org.jspecify.annotations.NullMarked;
