package cn.shanhuo.incubator.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LockingAnAccountPageTest {

    @Inject
    Visitors visitors;

    @Test
    void a_stolen_account_is_out_at_once_and_comes_back_when_unlocked() {
        var li = visitors.buyer("李春梅");
        var phone = li.phone().digits();
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        operator.get("/incubator/staff");
        assertThat(operator.get("/incubator/accounts").heading()).isEqualTo("停用账号");
        assertThat(operator.post("/incubator/accounts/locking", "phone", phone).problemAt("why"))
                .isNotEmpty();
        var locked = operator.follow(operator.post("/incubator/accounts/locking", "phone", phone, "why", "手机被偷"));
        assertThat(locked.textOf("[role=status]")).contains("停用");
        assertThat(li.browser().get("/account/devices").status()).isEqualTo(303);
        var door = visitors.stranger();
        door.get("/sign-in");
        assertThat(door.post("/sign-in", "phone", phone, "password", Visitors.PASSWORD)
                        .problemAt("password"))
                .contains("停用");

        operator.post("/incubator/accounts/unlocking", "phone", phone, "why", "找回来了");
        assertThat(visitors.enter(li.phone()).get("/account/devices").status()).isEqualTo(200);
        var head = visitors.staff(StaffRole.HEAD).browser();
        assertThat(head.get("/incubator/audit?q=" + li.account()).text()).contains("手机被偷", "找回来了");
    }

    @Test
    void staff_give_their_roles_back_before() {
        var head = visitors.staff(StaffRole.HEAD);
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        operator.get("/incubator/accounts");
        var again = operator.post(
                "/incubator/accounts/locking", "phone", head.phone().digits(), "why", "x");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("phone")).contains("角色");
        assertThat(operator.post(
                                "/incubator/accounts/locking",
                                "phone",
                                Phones.fresh().digits(),
                                "why",
                                "x")
                        .problemAt("phone"))
                .isNotEmpty();
        assertThat(visitors.staff(StaffRole.OFFICER)
                        .browser()
                        .get("/incubator/accounts")
                        .status())
                .isEqualTo(403);
    }
}
