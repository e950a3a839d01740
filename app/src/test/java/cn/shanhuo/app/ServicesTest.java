package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.core.io.service.MicronautMetaServiceLoaderUtils;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bean that the packaged site did not know of would be missed by nobody here: all tests let Micronaut look for itself. */
class ServicesTest {

    private static Map<String, List<String>> found;
    private static Services written;

    @BeforeAll
    static void writeAndLoad() throws Exception {
        found = ServicesWriter.found();
        written = (Services) new Jar(ServicesWriter.written(found))
                .loadClass(Services.PACKAGED)
                .getDeclaredConstructor()
                .newInstance();
    }

    @Test
    void the_written_class_makes_whatever_was_found() {
        assertThat(written.types()).containsExactlyElementsOf(found.keySet());
        found.forEach((type, names) -> assertThat(classes(written.of(type))).isEqualTo(names));
    }

    @Test
    @SuppressWarnings("rawtypes") // Micronaut asks for them by their class
    void every_bean_that_micronaut_finds_by_itself_is_among_them() {
        knowsWhatMicronautFinds(BeanDefinitionReference.class, BeanDefinitionReference::isPresent);
    }

    @Test
    @SuppressWarnings("rawtypes") // Micronaut asks for them by their class
    void every_introspection_that_micronaut_finds_by_itself_is_among_them() {
        knowsWhatMicronautFinds(BeanIntrospectionReference.class, BeanIntrospectionReference::isPresent);
    }

    private static <S> void knowsWhatMicronautFinds(Class<S> type, Predicate<S> usable) {
        var byItself = MicronautMetaServiceLoaderUtils.findMetaMicronautServiceEntries(
                Services.class.getClassLoader(), type, usable);
        var loader = new Services.Loader<S>(() -> written.of(type.getName()));
        assertThat(classes(loader.load(usable))).hasSizeGreaterThan(100).isEqualTo(classes(byItself));
    }

    @Test
    void single_services_are_found_by_the_names_of_their_classes() {
        var type = found.keySet().iterator().next();
        var one = found.get(type).getFirst();
        assertThat(written.loaders().get(type).findAll(one::equals))
                .singleElement()
                .satisfies(service ->
                        assertThat(service.load().getClass().getName()).isEqualTo(one));
    }

    @Test
    void of_a_type_that_was_not_written_it_knows_nothing() {
        assertThat(written.of("java.lang.Runnable")).isEmpty();
    }

    @Test
    void while_one_works_at_the_site_there_is_none() {
        assertThatThrownBy(() -> Class.forName(Services.PACKAGED)).isInstanceOf(ClassNotFoundException.class);
    }

    private static List<String> classes(List<?> services) {
        return services.stream().map(service -> service.getClass().getName()).toList();
    }

    /** For this test alone: other tests of this JVM must not find the class. */
    private static final class Jar extends ClassLoader {

        private final byte[] written;

        Jar(byte[] written) {
            super(Services.class.getClassLoader());
            this.written = written;
        }

        @Override
        protected Class<?> findClass(String name) {
            return defineClass(name, written, 0, written.length);
        }
    }
}
