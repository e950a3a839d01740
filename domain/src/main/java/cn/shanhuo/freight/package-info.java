/**
 * Freight: what it costs to send goods to a province, by each shop's templates. Knows weights and amounts, not goods
 * or orders.
 */
@NullMarked
package cn.shanhuo.freight;

import org.jspecify.annotations.NullMarked;
