/**
 * Stands in for the outside on a machine without it: Alipay's gateway and cashier, an SMS inbox, the demo
 * story. Never in production.
 */
@NullMarked
package cn.shanhuo.sandbox;

import org.jspecify.annotations.NullMarked;
