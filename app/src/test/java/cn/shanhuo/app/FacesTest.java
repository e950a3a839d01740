package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code shanhuo.faces} decides whose pages a node answers. */
class FacesTest {

    @Test
    void a_node_told_nothing_has_every_face_and_in_the_demo_the_sandbox_too() {
        assertThat(faces("demo", "")).contains("storefront", "admin", "incubator", "sandbox");
        assertThat(faces("elsewhere", ""))
                .contains("storefront", "admin", "incubator")
                .doesNotContain("sandbox");
    }

    @Test
    void the_sandbox_is_on_only_by_its_own_name() {
        assertThat(faces("elsewhere", "storefront,sandboxed")).doesNotContain("sandbox");
        assertThat(faces("elsewhere", "storefront, sandbox")).contains("sandbox");
        assertThat(faces("production", "storefront,sandbox")).doesNotContain("sandbox");
    }

    @Test
    void a_public_node_has_the_buyers_pages_only() {
        assertThat(faces("demo", "storefront")).contains("storefront").doesNotContain("admin", "incubator", "sandbox");
    }

    @Test
    void several_faces_may_be_named() {
        assertThat(faces("demo", "admin,incubator"))
                .contains("admin", "incubator")
                .doesNotContain("storefront", "sandbox");
    }

    private static Set<String> faces(String environment, String named) {
        var settings = named.isEmpty() ? Map.<String, Object>of() : Map.<String, Object>of("shanhuo.faces", named);
        // built and asked, not started: definitions tell what would be there
        try (var context = ApplicationContext.builder(environment)
                .deduceEnvironment(false)
                .properties(settings)
                .start()) {
            return context.getBeanDefinitions(Qualifiers.byStereotype(Controller.class)).stream()
                    .map(BeanDefinition::getBeanType)
                    .map(type -> type.getPackageName().split("\\.")[2])
                    .collect(Collectors.toSet());
        }
    }
}
