package cn.shanhuo.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class KnowingWhoSqlTest {

    /** So many that several wait while the first is looked up, and are then looked up together. */
    private static final int CROWD = 20;

    @Inject
    Visitors visitors;

    @Inject
    Who who;

    @Inject
    Sessions sessions;

    @Test
    void roles_and_shops_are_not_multiplied_by_each_other() {
        var li = visitors.staff(StaffRole.HEAD, StaffRole.AUDITOR).account();
        var first = Village.anOpenShop("秋河山货铺").shop();
        Village.join(first, li, ShopRole.OWNER);
        var second = Village.anOpenShop("八仙山货铺").shop();
        Village.join(second, li, ShopRole.PACKER);

        var found = find(sessions.open(li, "test"));

        assertThat(found.staffRoles()).containsExactlyInAnyOrder(StaffRole.HEAD, StaffRole.AUDITOR);
        assertThat(found.shops())
                .containsExactly(
                        new SignedIn.Place(first, ShopRole.OWNER), new SignedIn.Place(second, ShopRole.PACKER));
    }

    @Test
    void whoever_asks_at_the_same_moment_is_told_of_himself() {
        var crowd = Stream.generate(() -> visitors.buyer("陈先生").account())
                .limit(CROWD)
                .toList();
        var tokens =
                crowd.stream().map(account -> sessions.open(account, "test")).toList();

        var answers = tokens.stream().map(who::find).toList();

        assertThat(answers.stream()
                        .map(answer -> Lanes.await(answer).orElseThrow().account()))
                .containsExactlyElementsOf(crowd);
    }

    private OpenSession find(SessionToken token) {
        return Lanes.await(who.find(token)).orElseThrow();
    }
}
