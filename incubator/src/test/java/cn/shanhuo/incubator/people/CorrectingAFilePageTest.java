package cn.shanhuo.incubator.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.training.RosterFile;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CorrectingAFilePageTest {

    @Inject
    Visitors visitors;

    @Inject
    Graduates graduates;

    PageClient officer;
    String path;
    Graduates.Graduate graduate;

    @BeforeEach
    void aFile() {
        officer = visitors.staff(StaffRole.OFFICER).browser();
        graduate = graduates.aGraduate("李春梅");
        path = "/incubator/people/" + graduate.person();
    }

    @Test
    void an_officer_corrects_a_phone_with_a_reason_and_sees_neither_number_in_full() {
        var phone = Phones.fresh();
        var page = officer.get(officer.get(path).element("a[href$=correction]").attr("href"));
        assertThat(page.text())
                .contains(graduate.phone().masked())
                .doesNotContain(graduate.phone().digits());
        var wrong = officer.post(path + "/correction", "name", "", "phone", "12", "town", "x", "village", "村");
        assertThat(wrong.status()).isEqualTo(422);
        for (var field : List.of("name", "phone", "town", "why")) {
            assertThat(wrong.problemAt(field)).as(field).isNotEmpty();
        }
        assertThat(wrong.element("#f-village").val()).isEqualTo("村");
        var right = officer.post(
                path + "/correction",
                "name",
                "李春梅",
                "phone",
                phone.digits(),
                "town",
                "610926106",
                "village",
                "秋河村",
                "why",
                "换了号码");
        assertThat(officer.follow(right).text()).contains(phone.masked());
    }

    @Test
    void a_household_type_wants_the_persons_consent() {
        officer.get(path + "/correction");
        String[] form = {"name", "李春梅", "town", "610926106", "village", "秋河村", "household", "AT_RISK", "why", "补登"};
        assertThat(officer.post(path + "/correction", form).problemAt("consent"))
                .isNotEmpty();
        var more = java.util.Arrays.copyOf(form, form.length + 2);
        more[form.length] = "consent";
        more[form.length + 1] = "yes";
        assertThat(officer.follow(officer.post(path + "/correction", more)).text())
                .contains("边缘易致贫户");
    }

    @Test
    void an_officer_links_an_account_and_only_the_head_parts_it() {
        var li = visitors.buyer("李春梅");
        officer.get(path + "/correction");
        assertThat(officer.post(path + "/account", "account", Phones.fresh().digits())
                        .problemAt("account"))
                .isNotEmpty();
        assertThat(officer.post(path + "/account", "account", li.phone().digits())
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(path).text()).contains("已和登录账号对上");
        assertThat(officer.get(path + "/correction").has("form[action$=removal]"))
                .isFalse();
        assertThat(officer.post(path + "/account/removal", "parting", "x").status())
                .isEqualTo(403);
        var head = visitors.staff(StaffRole.HEAD).browser();
        assertThat(head.get(path + "/correction").has("form[action$=removal]")).isTrue();
        assertThat(head.post(path + "/account/removal").problemAt("parting")).isNotEmpty();
        assertThat(head.follow(head.post(path + "/account/removal", "parting", "号码换了主人"))
                        .text())
                .doesNotContain("已和登录账号对上");
    }

    @Test
    void the_end_of_a_course_is_taken_back_when_no_certificate_holds() {
        assertThat(officer.get(path + "/correction").has("form[action$=enrolment]"))
                .isFalse();
        graduates.revoke(graduate);
        assertThat(officer.get(path + "/correction").has("form[action$=enrolment]"))
                .isTrue();
        var cohort = graduate.cohort().toString();
        assertThat(officer.post(path + "/enrolment", "cohort", cohort).problemAt("slip"))
                .isNotEmpty();
        assertThat(officer.post(path + "/enrolment", "slip", "x").problemAt("cohort"))
                .isNotEmpty();
        var done = officer.post(path + "/enrolment", "cohort", cohort, "slip", "学时写错");
        assertThat(officer.follow(done).text()).contains("在读");
        assertThat(officer.get("/incubator/cohorts/" + cohort).textsOf("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_roster_offers_to_correct_the_file_of_somebody_known() {
        var row = RosterFile.aRow("李春梅");
        file(row, "");
        row[2] = RosterFile.aPhone();
        var person = file(row, "take");
        assertThat(officer.get(person).text()).contains("****" + ((String) row[2]).substring(7));
    }

    @Test
    void an_auditor_corrects_nothing() {
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        assertThat(auditor.get(path).has("a[href$=correction]")).isFalse();
        assertThat(auditor.get(path + "/correction").status()).isEqualTo(403);
        assertThat(auditor.post(path + "/correction").status()).isEqualTo(403);
        assertThat(officer.get("/incubator/people/1/correction").status()).isEqualTo(404);
    }

    /** Files a roster of one row, takes over what differs if it shall, and answers the address of the person's file. */
    private String file(Object[] row, String take) {
        officer.get("/incubator/people/rosters/new");
        var preview = officer.follow(officer.postFiles(
                "/incubator/people/rosters",
                List.of(new PageClient.Part(
                        "file", "花名册.xlsx", "application/xlsx", RosterFile.of(RosterFile.HEADINGS, row)))));
        assertThat(preview.has("input[name=take]")).isEqualTo(!take.isEmpty());
        var number = take.isEmpty() ? "" : preview.element("input[name=take]").val();
        officer.post(preview.element("form[action$=filing]").attr("action"), "take", number);
        return "/incubator/people/" + number;
    }
}
