/**
 * What sellers see, at /seller.
 */
@NullMarked
@Configuration
@Requires(condition = FaceIsOn.class)
package cn.shanhuo.admin;

import cn.shanhuo.house.FaceIsOn;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
