/**
 * Stands in for the outside on a machine without it: Alipay's gateway and cashier, an SMS inbox, the demo
 * story. Its beans exist in the demo and in tests, or where {@code shanhuo.faces} names it; never in production.
 */
@Configuration
@Requires(notEnv = "production", condition = SandboxIsOn.class)
@NullMarked
package cn.shanhuo.sandbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
