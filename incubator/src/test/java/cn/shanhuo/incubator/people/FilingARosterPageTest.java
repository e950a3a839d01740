package cn.shanhuo.incubator.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.training.RosterFile;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FilingARosterPageTest {

    @Inject
    Visitors visitors;

    PageClient officer;

    @BeforeEach
    void anOfficer() {
        officer = visitors.staff(StaffRole.OFFICER).browser();
    }

    @Test
    void an_officer_looks_at_a_roster_and_files_it() {
        var name = "李春梅" + ThreadLocalRandom.current().nextInt(1_000_000);
        var preview = officer.follow(upload(RosterFile.of(RosterFile.HEADINGS, RosterFile.aRow(name), new Object[] {
            "张三", "610926199003071233", "1", "", "", "", ""
        })));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.textsOf(".tile b")).containsExactly("1", "1");
        assertThat(preview.text()).contains("校验位不对", "没有填村");
        assertThat(officer.get("/incubator/people?q=" + encode(name)).text()).doesNotContain(">" + name + "<");
        var filed = officer.post(preview.element("form[action$=filing]").attr("action"));
        assertThat(filed.status()).isEqualTo(303);
        assertThat(officer.follow(filed).textOf("[role=status]")).isEqualTo("新建了 1 份档案，0 人早有档案，没有改动。");
        var list = officer.get("/incubator/people?q=" + encode(name));
        assertThat(list.text()).contains(">" + name + "<");
        var person = officer.get(list.element("tbody a").attr("href"));
        assertThat(person.heading()).isEqualTo(name);
        assertThat(person.text()).contains("********").contains("****");
        assertThat(officer.post(preview.element("form[action$=filing]").attr("action"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void bad_rows_can_be_taken_home_with_their_reasons() {
        var preview = officer.follow(upload(
                RosterFile.of(RosterFile.HEADINGS, new Object[] {"=1+1", "610926199003071233", "1", "", "", "", ""})));
        var sheet = officer.get(preview.element("a[href$='bad.xlsx']").attr("href"));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Disposition")).contains("attachment");
        assertThat(sheet.bytes()).startsWith('P', 'K');
    }

    @Test
    void what_is_no_roster_comes_back_with_a_sentence() {
        for (var file : List.of(
                "x".getBytes(StandardCharsets.UTF_8),
                RosterFile.of(new Object[] {"姓名"}),
                RosterFile.of(RosterFile.HEADINGS),
                new byte[(5 << 20) + 1])) {
            var answer = upload(file);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.problemAt("file")).isNotEmpty();
        }
        officer.get("/incubator/people/rosters/new");
        assertThat(officer.post("/incubator/people/rosters").problemAt("file")).isEqualTo("请先选一个文件");
        assertThat(officer.get("/incubator/people/rosters/template.xlsx").bytes())
                .startsWith('P', 'K');
    }

    @Test
    void a_roster_is_its_officers_own() {
        var preview = officer.follow(upload(RosterFile.of(RosterFile.HEADINGS, RosterFile.aRow("李春梅"))));
        var path = preview.response().uri().getPath();
        assertThat(visitors.staff(StaffRole.OFFICER).browser().get(path).status())
                .isEqualTo(404);
        assertThat(officer.get("/incubator/people/rosters/1").status()).isEqualTo(404);
    }

    @Test
    void showing_a_number_in_full_wants_a_reason_and_is_written_down() {
        var row = RosterFile.aRow("李春梅");
        var preview = officer.follow(upload(RosterFile.of(RosterFile.HEADINGS, row)));
        officer.post(preview.element("form[action$=filing]").attr("action"));
        var tail = ((String) row[2]).substring(7);
        var path = officer.get("/incubator/people?q=" + tail).element("tbody a").attr("href");
        assertThat(officer.get(path).text()).doesNotContain((String) row[1]);
        assertThat(officer.post(path + "/disclosure").problemAt("why")).isNotEmpty();
        assertThat(officer.post(path + "/disclosure", "why", "长".repeat(101))
                        .element("#f-why")
                        .val())
                .hasSize(101);
        var shown = officer.post(path + "/disclosure", "why", "核对参训名单");
        assertThat(shown.text()).contains((String) row[1], (String) row[2]);
        assertThat(Village.update(
                        "UPDATE audit_entries SET act = act WHERE act = 'person.disclose' AND object_id = ?",
                        path.substring(path.lastIndexOf('/') + 1)))
                .isOne();
    }

    @Test
    void an_auditor_reads_and_changes_nothing_and_others_stay_outside() {
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        var list = auditor.get("/incubator/people?q=" + encode("没有这个人"));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.has("main a[href*=rosters]"))
                .as("a button that only leads to a refusal")
                .isFalse();
        assertThat(officer.get("/incubator/people?q=" + encode("没有这个人"))
                        .document()
                        .select("main a[href*=rosters]"))
                .hasSize(2);
        assertThat(auditor.get("/incubator/people/rosters/new").status()).isEqualTo(403);
        assertThat(auditor.post("/incubator/people/rosters").status()).isEqualTo(403);
        assertThat(visitors.buyer("陈先生").browser().get("/incubator/people").status())
                .isEqualTo(403);
        assertThat(visitors.stranger().get("/incubator/people").status()).isEqualTo(303);
        assertThat(auditor.get("/incubator/people/1").status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/people/abc").status()).isEqualTo(404);
    }

    private Answer upload(byte[] file) {
        officer.get("/incubator/people/rosters/new");
        return officer.postFiles(
                "/incubator/people/rosters",
                List.of(new PageClient.Part("file", "花名册.xlsx", "application/xlsx", file)));
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
