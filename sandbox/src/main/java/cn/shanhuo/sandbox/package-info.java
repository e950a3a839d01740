/**
 * Stands in for the outside on a machine without it: Alipay's gateway and cashier, an SMS inbox, the demo
 * story. Never in production.
 */
@NullMarked
@Configuration
@Requires(condition = FaceIsOn.class)
package cn.shanhuo.sandbox;

import cn.shanhuo.house.FaceIsOn;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
