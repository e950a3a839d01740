/**
 * A product's page: what it is, where it comes from, what each pack costs, what sending it costs.
 */
@NullMarked
package cn.shanhuo.storefront.product;

import org.jspecify.annotations.NullMarked;
