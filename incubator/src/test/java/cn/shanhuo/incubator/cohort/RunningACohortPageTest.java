package cn.shanhuo.incubator.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.training.RosterFile;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RunningACohortPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Graduates graduates;

    @Test
    void from_a_course_to_certificates_on_paper() {
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        officer.get("/incubator/courses");
        assertThat(officer.post("/incubator/courses", "name", "农产品电商", "kind", "E_COMMERCE", "hours", "56")
                        .status())
                .isEqualTo(303);
        var code = code();
        var course = officer.get("/incubator/cohorts/new")
                .element("#f-course option")
                .val();
        var opened = officer.post(
                "/incubator/cohorts",
                "course",
                course,
                "code",
                code,
                "name",
                "第三期",
                "place",
                "广佛镇",
                "trainer",
                "刘老师",
                "startsOn",
                "2025-03-03",
                "endsOn",
                "2025-03-14");
        var cohort = opened.location();
        var roster = upload(officer, cohort);
        var done = officer.follow(officer.post(roster, "cohort", cohort.substring(cohort.lastIndexOf('/') + 1)));
        assertThat(done.textOf("[role=status]")).isEqualTo("新建了 2 份档案，编入 2 人。");
        var ticked = done.element("input[name=person]").val();
        var again = officer.post(
                cohort + "/completions", "person", ticked, "everybody", "yes", "hours", "16.5", "below", "0");
        assertThat(again.problemAt("hours")).isNotEmpty();
        assertThat(again.textOf("[role=alert]"))
                .as("it stands above a long list, too")
                .contains("学时");
        assertThat(again.element("#f-hours").val()).isEqualTo("16.5");
        assertThat(again.element("input[name=person][value='" + ticked + "']").hasAttr("checked"))
                .isTrue();
        assertThat(again.document().select("input[name=person][checked]")).hasSize(1);
        assertThat(again.element("input[name=everybody]").hasAttr("checked")).isTrue();
        officer.post(cohort + "/departures", "person", ticked);
        assertThat(officer.follow(officer.post(cohort + "/completions", "everybody", "yes", "hours", "56"))
                        .text())
                .contains("登记结业 1 人");
        assertThat(officer.follow(officer.post(cohort + "/certificates")).text())
                .contains("发出证书 1 张");
        var printed = officer.get("/incubator/certificates/print?" + cohort.replace("/incubator/cohorts/", "cohort="));
        assertThat(printed.document().select(".sheet")).hasSize(1);
        assertThat(printed.has(".qr path")).isTrue();
        assertThat(officer.get("/incubator/cohorts").text()).contains(code);
        assertThat(officer.post(
                                "/incubator/cohorts",
                                "course",
                                course,
                                "code",
                                code,
                                "name",
                                "第三期",
                                "place",
                                "广佛镇",
                                "trainer",
                                "刘老师",
                                "startsOn",
                                "2025-03-03",
                                "endsOn",
                                "2025-03-14")
                        .problemAt("code"))
                .isEqualTo("已经有这个代码的班了");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        officer.get("/incubator/courses");
        var wrong = officer.post("/incubator/courses", "name", "农产品电商", "kind", "MAGIC", "hours", "99999");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problemAt("kind")).isNotEmpty();
        assertThat(wrong.problemAt("hours")).isNotEmpty();
        assertThat(wrong.element("#f-name").val()).isEqualTo("农产品电商");
        var cohort = officer.post("/incubator/cohorts", "code", "第三期", "startsOn", "2025-02-30");
        assertThat(cohort.status()).isEqualTo(422);
        assertThat(cohort.problemAt("code")).isNotEmpty();
        assertThat(cohort.problemAt("startsOn")).isNotEmpty();
        assertThat(cohort.problemAt("trainer")).isEqualTo("请填“老师”");
        assertThat(cohort.element("#f-code").val()).isEqualTo("第三期");
    }

    @Test
    void the_head_revokes_with_a_reason_and_nobody_else_does() {
        var graduate = graduates.aGraduate("李春梅");
        var path = "/incubator/certificates/" + graduate.certificate();
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        officer.get(path);
        assertThat(officer.post(path + "/revocation", "why", "发错").status()).isEqualTo(403);
        var head = visitors.staff(StaffRole.HEAD).browser();
        assertThat(head.get(path).has("form[action$=revocation]")).isTrue();
        assertThat(head.post(path + "/revocation").problemAt("why")).isNotEmpty();
        assertThat(head.post(path + "/revocation", "why", "长".repeat(201))
                        .element("#f-why")
                        .val())
                .hasSize(201);
        var cohort = "/incubator/cohorts/" + graduate.cohort();
        assertThat(head.get(cohort).textsOf(".tile b")).containsExactly("1", "1", "1");
        var revoked = head.follow(head.post(path + "/revocation", "why", "冒名顶替"));
        assertThat(revoked.text()).contains("冒名顶替");
        assertThat(head.get("/incubator/certificates?q=" + graduate.certificate())
                        .text())
                .contains("已撤销");
        assertThat(head.get(cohort).textsOf(".tile b"))
                .as("a revoked one is none")
                .containsExactly("1", "1", "0");
        assertThat(head.get(cohort).has("a[href*='/print']")).isFalse();
        assertThat(head.get(cohort).has("form[action$=certificates]"))
                .as("it is not issued again")
                .isFalse();
        assertThat(head.get("/incubator/certificates/print?no=" + graduate.certificate())
                        .status())
                .isEqualTo(404);
        assertThat(head.get("/incubator/certificates/PLDS-2020-9999").status()).isEqualTo(404);
        assertThat(head.get("/incubator/certificates/print?no=nothing").status())
                .isEqualTo(404);
    }

    @Test
    void an_auditor_sees_a_cohort_without_buttons() {
        var graduate = graduates.aGraduate("李春梅");
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        var path = "/incubator/cohorts/" + graduate.cohort();
        assertThat(auditor.get(path).has("main button")).isFalse();
        for (var act : List.of("/completions", "/departures", "/certificates")) {
            assertThat(auditor.post(path + act, "everybody", "yes", "hours", "5")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(auditor.get("/incubator/cohorts/new").status()).isEqualTo(403);
        assertThat(auditor.get("/incubator/cohorts/1").status()).isEqualTo(404);
        assertThat(auditor.inEnglish().get("/incubator/cohorts").heading()).isEqualTo("Cohorts");
    }

    private static String upload(PageClient officer, String cohort) {
        officer.get("/incubator/people/rosters/new");
        var file = RosterFile.of(RosterFile.HEADINGS, RosterFile.aRow("李春梅"), RosterFile.aRow("张大山"));
        var preview = officer.follow(officer.postFiles(
                "/incubator/people/rosters", List.of(new PageClient.Part("file", "x.xlsx", "x", file)),
                "cohort", cohort.substring(cohort.lastIndexOf('/') + 1)));
        return preview.element("form[action$=filing]").attr("action");
    }

    private static String code() {
        var letters = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            letters.append((char) ('A' + ThreadLocalRandom.current().nextInt(26)));
        }
        return letters + "2025-03";
    }
}
