package cn.shanhuo.sandbox;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** Whether this node shows the sandbox: where faces are chosen, it must be among them. */
final class SandboxIsOn implements Condition {

    @Override
    public boolean matches(@SuppressWarnings("rawtypes") ConditionContext context) {
        return context.getProperty("shanhuo.faces", String.class).map(faces -> faces.contains("sandbox")).orElse(true);
    }
}
