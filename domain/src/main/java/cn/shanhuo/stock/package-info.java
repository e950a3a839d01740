/**
 * Stock: how many pieces of a pack may be ordered, are promised, were sent. Every piece is in exactly one of the three,
 * and moves by guarded UPDATEs only. Knows packs by their number, and neither orders nor prices.
 */
@NullMarked
package cn.shanhuo.stock;

import org.jspecify.annotations.NullMarked;
