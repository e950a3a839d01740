package cn.shanhuo.app;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Micronaut would otherwise look for in some forty jars at each start, beans among it, made by plain constructors. The
 * packaged site has a class of this kind, written by {@link ServicesWriter}. While one works at the site there is none:
 * Micronaut looks for itself, and nothing new is missed.
 */
public interface Services {

    /** The class that is written at packaging. */
    String PACKAGED = "cn.shanhuo.app.PackagedServices";

    /** The names of all types that this knows all services of. */
    List<String> types();

    /** New services of one of the types. */
    List<Object> of(String type);

    /** From now on Micronaut takes what was packaged, if anything was. To be called before Micronaut is. */
    static void usePackaged() {
        try {
            var packaged =
                    (Services) Class.forName(PACKAGED).getDeclaredConstructor().newInstance();
            StaticOptimizations.set(new SoftServiceLoader.Optimizations(packaged.loaders()));
        } catch (ClassNotFoundException atWork) {
            return;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as Micronaut wants it. */
    default Map<String, SoftServiceLoader.StaticServiceLoader<?>> loaders() {
        return types().stream().collect(Collectors.toMap(type -> type, type -> new Loader<>(() -> of(type))));
    }

    /**
     * All services of one type.
     *
     * @param made makes them anew
     */
    record Loader<S>(Supplier<List<Object>> made) implements SoftServiceLoader.StaticServiceLoader<S> {

        @Override
        public Stream<SoftServiceLoader.StaticDefinition<S>> findAll(Predicate<String> condition) {
            return Loader.<S>cast(made.get()).stream()
                    .filter(service -> condition.test(service.getClass().getName()))
                    .map(service -> SoftServiceLoader.StaticDefinition.of(
                            service.getClass().getName(), () -> service));
        }

        @Override
        public List<S> load(@Nullable Predicate<S> condition) {
            var services = Loader.<S>cast(made.get());
            if (condition != null) {
                services.removeIf(condition.negate());
            }
            return services;
        }

        @SuppressWarnings("unchecked") // they serve as this type, or Micronaut would not have found them
        private static <S> List<S> cast(List<Object> services) {
            return (List<S>) services;
        }
    }
}
