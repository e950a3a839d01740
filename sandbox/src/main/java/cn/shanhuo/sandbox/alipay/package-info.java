/**
 * A stand-in for Alipay, true to its protocol: a gateway that verifies RSA2 and signs its answers, a cashier in the
 * browser, notifications repeated until they are taken, and faults to order. Talks to loopback only.
 */
@NullMarked
package cn.shanhuo.sandbox.alipay;

import org.jspecify.annotations.NullMarked;
