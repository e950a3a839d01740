package cn.shanhuo.house;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import io.micronaut.core.value.PropertyResolver;
import io.micronaut.inject.BeanConfiguration;
import java.util.List;

/**
 * Stands on the package of a face ({@code storefront}, {@code admin}, {@code incubator}): its beans
 * are there only when {@code shanhuo.faces} names it, or names none.
 */
public final class FaceIsOn implements Condition {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public boolean matches(ConditionContext context) {
        if (!(context.getComponent() instanceof BeanConfiguration face)) {
            return true;
        }
        PropertyResolver settings = context;
        var wanted = settings.getProperty("shanhuo.faces", String[].class)
                .map(List::of)
                .orElse(List.of());
        var name = face.getName().substring(face.getName().lastIndexOf('.') + 1);
        return wanted.isEmpty() || wanted.stream().map(String::strip).anyMatch(name::equals);
    }
}
