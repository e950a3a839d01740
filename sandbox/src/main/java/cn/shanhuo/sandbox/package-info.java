/**
 * Stands in for the outside on a machine without it: Alipay's gateway and cashier, an SMS inbox, the demo
 * story. Never in production: there, or where {@code shanhuo.faces} leaves it out, none of its beans exist.
 */
@Configuration
@Requires(notEnv = "production", condition = FaceIsOn.class)
@NullMarked
package cn.shanhuo.sandbox;

import cn.shanhuo.house.FaceIsOn;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
