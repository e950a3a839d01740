package cn.shanhuo.sandbox;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import java.util.List;
import java.util.Set;

/**
 * Whether this node shows the sandbox: in the demo and in tests, unless faces are chosen and it is not among them;
 * anywhere else only when it is asked for by name.
 */
final class SandboxIsOn implements Condition {

    private static final Set<String> AT_HOME = Set.of("demo", "test");

    @Override
    public boolean matches(@SuppressWarnings("rawtypes") ConditionContext context) {
        return context.getProperty("shanhuo.faces", String[].class)
                .map(faces -> List.of(faces).stream().map(String::strip).anyMatch("sandbox"::equals))
                .orElseGet(() -> isAtHome(context));
    }

    private static boolean isAtHome(@SuppressWarnings("rawtypes") ConditionContext context) {
        return context.getBeanContext() instanceof ApplicationContext application
                && application.getEnvironment().getActiveNames().stream().anyMatch(AT_HOME::contains);
    }
}
