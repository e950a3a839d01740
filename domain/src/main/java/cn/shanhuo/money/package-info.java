/**
 * Money: fen in a long, and the only place that parses, prints or splits amounts.
 */
@NullMarked
package cn.shanhuo.money;

import org.jspecify.annotations.NullMarked;
