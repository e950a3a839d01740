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

    /** The same as Micronaut wants it. */
    default Map<String, SoftServiceLoader.StaticServiceLoader<?>> loaders() {
        return types().stream().collect(Collectors.toMap(type -> type, type -> new Loader<>(() -> of(type))));
    }

    /** Micronaut asks whoever is named in the jar as this kind of loader; the packaged site names this one. */
    final class Packaged implements StaticOptimizations.Loader<SoftServiceLoader.Optimizations> {

        @Override
        public SoftServiceLoader.Optimizations load() {
            try {
                var packaged = (Services)
                        Class.forName(PACKAGED).getDeclaredConstructor().newInstance();
                return new SoftServiceLoader.Optimizations(packaged.loaders());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The jar names services that it does not hold", e);
            }
        }
    }

    /**
     * All services of one type. Whoever asks for single ones by name gets the same each time that he loads them.
     *
     * @param make makes them anew
     */
    record Loader<S>(Supplier<List<Object>> make) implements SoftServiceLoader.StaticServiceLoader<S> {

        @Override
        public Stream<SoftServiceLoader.StaticDefinition<S>> findAll(Predicate<String> condition) {
            return Loader.<S>cast(make.get()).stream()
                    .filter(service -> condition.test(service.getClass().getName()))
                    .map(service -> SoftServiceLoader.StaticDefinition.of(
                            service.getClass().getName(), () -> service));
        }

        @Override
        public List<S> load(@Nullable Predicate<S> condition) {
            var services = Loader.<S>cast(make.get());
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
