/**
 * What the incubation centre's staff and their auditors see, at /incubator.
 */
@NullMarked
@Configuration
@Requires(condition = FaceIsOn.class)
package cn.shanhuo.incubator;

import cn.shanhuo.house.FaceIsOn;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
