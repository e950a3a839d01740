package cn.shanhuo.ui;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
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
        var path = expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
                ? Optional.<Path>empty()
                : paths.computeIfAbsent(expression.getExpression(), Path::of);
        var walked = path.isEmpty() ? Walked.LOST : walk(context::getVariable, path.get());
        return walked.arrived() ? walked.at() : ognl.evaluate(context, expression, execution);
    }

    /** The variable of a name, null when there is none. */
    interface Variables {
        @Nullable
        Object get(String name);
    }

    /**
     * Reads a path alone.
     *
     * @throws IllegalArgumentException when it leads nowhere
     */
    @Nullable
    Object read(Variables variables, String path) {
        var walked = paths.computeIfAbsent(path, Path::of).map(known -> walk(variables, known));
        return walked.filter(Walked::arrived)
                .orElseThrow(() -> new IllegalArgumentException(path + " leads nowhere"))
                .at;
    }

    /** A path, and whether the sentence at its end is to be said. */
    private record Path(String from, List<Step> steps, boolean said) {

        static Optional<Path> of(String expression) {
            var said = SAID.matcher(expression);
            return said.matches() ? path(said.group(1), true) : path(expression, false);
        }

        private static Optional<Path> path(String written, boolean said) {
            if (!PATH.matcher(written).matches() || WORDS_OF_OGNL.contains(written)) {
                return Optional.empty();
            }
            var names = List.of(written.split("\\."));
            var steps = names.stream().skip(1).map(Step::new).toList();
            return Optional.of(new Path(names.getFirst(), steps, said));
        }
    }

    /** A name on a path. The type that was met there last is nearly always the next one, too. */
    private static final class Step {

        private final String name;
        private @Nullable Met last;

        Step(String name) {
            this.name = name;
        }

        private record Met(Class<?> type, @Nullable MethodHandle accessor) {}
    }

    /** How far a path led. */
    private record Walked(boolean arrived, @Nullable Object at) {
        private static final Walked LOST = new Walked(false, null);
    }

    private Walked walk(Variables variables, Path path) {
        var walked = follow(variables, path);
        if (!path.said) {
            return walked;
        }
        return walked.at instanceof Sentence sentence && variables.get("words") instanceof Templates.Words words
                ? new Walked(true, words.say(sentence))
                : Walked.LOST;
    }

    private Walked follow(Variables variables, Path path) {
        var at = variables.get(path.from);
        for (int i = 0; i < path.steps.size(); i++) {
            var accessor = at == null ? null : accessor(path.steps.get(i), at.getClass());
            if (accessor == null) {
                return Walked.LOST;
            }
            at = read(accessor, at);
        }
        return new Walked(true, at);
    }

    private @Nullable MethodHandle accessor(Step step, Class<?> type) {
        var last = step.last;
        if (last == null || last.type != type) {
            last = new Step.Met(
                    type,
                    accessors
                            .get(type)
                            .computeIfAbsent(step.name, name -> look(type, name))
                            .orElse(null));
            step.last = last;
        }
        return last.accessor;
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
