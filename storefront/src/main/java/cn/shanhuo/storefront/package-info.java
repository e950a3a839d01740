/**
 * What buyers see, at /.
 */
@NullMarked
@Configuration
@Requires(condition = FaceIsOn.class)
package cn.shanhuo.storefront;

import cn.shanhuo.house.FaceIsOn;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
