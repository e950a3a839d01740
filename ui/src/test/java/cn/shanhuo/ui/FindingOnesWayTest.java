package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingOnesWayTest {

    @Test
    void a_packer_is_shown_no_door_that_stays_shut() {
        assertThat(places(Portal.ADMIN, "/seller", "PACKER")).containsExactly("/seller", "/seller/orders");
        assertThat(places(Portal.ADMIN, "/seller", "OWNER")).contains("/seller/products", "/seller/ledger");
        assertThat(Portal.ADMIN.home(List.of("PACKER"))).isEqualTo("/seller");
    }

    @Test
    void who_has_no_business_in_a_face_finds_the_way_back_to_the_shop_front() {
        for (var face : List.of(Portal.ADMIN, Portal.INCUBATOR)) {
            assertThat(face.home(List.of("BUYER"))).isEqualTo("/");
            assertThat(places(face, "/seller/opening", "BUYER")).containsExactly("/", "/categories", "/cart", "/mine");
        }
    }

    @Test
    void what_is_taught_stands_with_those_who_learn_it() {
        assertThat(Portal.INCUBATOR.navigation("/incubator/courses", List.of("OFFICER")))
                .filteredOn(Portal.Link::current)
                .extracting(Portal.Link::href)
                .containsExactly("/incubator/cohorts");
    }

    private static List<String> places(Portal face, String path, String role) {
        return face.navigation(path, List.of(role)).stream()
                .map(Portal.Link::href)
                .toList();
    }
}
