package cn.shanhuo.incubator.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class GivingRolesPageTest {

    @Inject
    Visitors visitors;

    @Test
    void a_role_holds_from_the_next_request_on_and_stands_on_record() {
        var head = visitors.staff(StaffRole.HEAD);
        var teacher = visitors.buyer("李老师");
        assertThat(teacher.browser().get("/incubator/people").status()).isEqualTo(403);
        head.browser().get("/incubator/staff");
        var granted =
                head.browser().post("/incubator/staff", "phone", teacher.phone().digits(), "role", "OFFICER");
        var list = head.browser().follow(granted);
        assertThat(list.text())
                .contains(teacher.phone().masked(), "办事员")
                .doesNotContain(teacher.phone().digits());
        assertThat(teacher.browser().get("/incubator/people").status()).isEqualTo(200);

        var withdrawal = "/incubator/staff/" + teacher.account() + "/roles/OFFICER/withdrawal";
        assertThat(head.browser().post(withdrawal).status()).isEqualTo(303);
        assertThat(teacher.browser().get("/incubator/people").status()).isEqualTo(403);

        var trail = head.browser().get("/incubator/audit?q=" + teacher.account());
        assertThat(trail.textsOf("tbody tr")).hasSize(2);
        assertThat(trail.textsOf("tbody tr").getFirst())
                .contains("收回角色", "账号 " + teacher.account(), "办事员", head.phone().tail());
        assertThat(head.browser()
                        .get("/incubator/audit?q=" + head.phone().tail())
                        .text())
                .contains("给角色");
    }

    @Test
    void a_phone_without_an_account_gets_a_sentence() {
        var head = visitors.staff(StaffRole.HEAD).browser();
        head.get("/incubator/staff");
        var again = head.post("/incubator/staff", "phone", Phones.fresh().digits(), "role", "OFFICER");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("phone")).contains("还没有账号");
        assertThat(head.post("/incubator/staff", "phone", "12", "role", "KING").problemAt("role"))
                .isNotEmpty();
    }

    @Test
    void nobody_withdraws_the_own_role_of_head() {
        var head = visitors.staff(StaffRole.HEAD);
        var path = "/incubator/staff/" + head.account() + "/roles/HEAD/withdrawal";
        assertThat(head.browser().get("/incubator/staff").has("form[action='" + path + "']"))
                .isFalse();
        assertThat(head.browser().post(path).status()).isEqualTo(422);
        assertThat(head.browser()
                        .post("/incubator/staff/x/roles/HEAD/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void officers_and_auditors_give_no_roles_and_auditors_read_the_record() {
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        assertThat(officer.get("/incubator/staff").status()).isEqualTo(403);
        assertThat(officer.get("/incubator/audit").status()).isEqualTo(403);
        assertThat(officer.get("/incubator/people").has("nav a[href='/incubator/staff']"))
                .isFalse();
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        assertThat(auditor.get("/incubator/staff").status()).isEqualTo(403);
        var trail = auditor.inEnglish().get("/incubator/audit?q=nothing-of-the-kind");
        assertThat(trail.heading()).isEqualTo("Audit trail");
        assertThat(trail.has("nav a[href='/incubator/audit'][aria-current=page]"))
                .isTrue();
    }
}
