package cn.shanhuo.ui;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code ${page.shop.name}} by the accessors of records and other types of ours, and {@code ${words.say(page.fault)}} with them. Nine of
 * ten expressions of our templates are such, and OGNL, which looks each step up anew, took more than half of the rendering. Whatever is
 * more than a path through our public types, and whatever goes wrong on the way, is left to OGNL and its words.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");
    private static final Pattern SAID = Pattern.compile("words\\.say\\((.+)\\)");
    private static final String OUR_TYPES = "cn.shanhuo.";
    private static final Set<String> OF_COLLECTIONS = Set.of("isEmpty", "size");
    private static final Set<String> WORDS_OF_OGNL = Set.of(
            "true",
            "false",
            "null",
            "not",
            "and",
            "or",
            "xor",
            "eq",
            "neq",
            "lt",
            "lte",
            "gt",
            "gte",
            "in",
            "shl",
            "shr",
            "ushr",
            "band",
            "bor",
            "instanceof",
            "new",
            "this");

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();
    private final ClassValue<Map<String, Optional<MethodHandle>>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        var steps = expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
                ? Optional.<Path>empty()
                : paths.computeIfAbsent(expression.getExpression(), Path::of);
        var walked = steps.isEmpty() ? Walked.LOST : walk(context, steps.get());
        return walked.arrived() ? walked.at() : ognl.evaluate(context, expression, execution);
    }

    /** A path, and whether the sentence at its end is to be said. */
    private record Path(String[] steps, boolean said) {

        static Optional<Path> of(String expression) {
            var said = SAID.matcher(expression);
            return said.matches() ? path(said.group(1), true) : path(expression, false);
        }

        private static Optional<Path> path(String written, boolean said) {
            return PATH.matcher(written).matches() && !WORDS_OF_OGNL.contains(written)
                    ? Optional.of(new Path(written.split("\\."), said))
                    : Optional.empty();
        }
    }

    /** How far a path led. */
    private record Walked(boolean arrived, @Nullable Object at) {
        private static final Walked LOST = new Walked(false, null);
    }

    private Walked walk(IExpressionContext context, Path path) {
        var walked = walk(context, path.steps);
        if (!path.said) {
            return walked;
        }
        return walked.at instanceof Sentence sentence && context.getVariable("words") instanceof Templates.Words words
                ? new Walked(true, words.say(sentence))
                : Walked.LOST;
    }

    private Walked walk(IExpressionContext context, String[] steps) {
        var at = context.getVariable(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            var accessor = at == null ? Optional.<MethodHandle>empty() : accessor(at.getClass(), steps[i]);
            if (accessor.isEmpty()) {
                return Walked.LOST;
            }
            at = read(accessor.get(), at);
        }
        return new Walked(true, at);
    }

    private Optional<MethodHandle> accessor(Class<?> type, String name) {
        var known = accessors.get(type);
        var accessor = known.get(name);
        return accessor != null ? accessor : known.computeIfAbsent(name, _ -> look(type, name));
    }

    private static Optional<MethodHandle> look(Class<?> type, String name) {
        boolean ours = type.getName().startsWith(OUR_TYPES) && Modifier.isPublic(type.getModifiers());
        boolean counted = Collection.class.isAssignableFrom(type) && OF_COLLECTIONS.contains(name);
        if (!ours && !counted) {
            return Optional.empty();
        }
        try {
            var method = (counted ? Collection.class : type).getMethod(name);
            return Optional.of(MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
