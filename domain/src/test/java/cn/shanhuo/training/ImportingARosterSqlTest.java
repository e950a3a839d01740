package cn.shanhuo.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.testing.Village;
import cn.shanhuo.training.ImportRoster.Imported;
import cn.shanhuo.training.ImportRoster.NoSuchRoster;
import cn.shanhuo.training.UploadRoster.Taken;
import cn.shanhuo.training.UploadRoster.Unreadable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportingARosterSqlTest {

    @Inject
    UploadRoster uploads;

    @Inject
    ImportRoster importRoster;

    @Inject
    Persons persons;

    AccountId officer;

    @BeforeEach
    void anOfficer() {
        officer = Village.anAccountOfStaff("王干事", "OFFICER");
    }

    @Test
    void nobody_has_a_file_before_the_officer_confirms() {
        var row = RosterFile.aRow("李春梅");
        var number = IdNumber.parse((String) row[1]).orElseThrow();
        var id = upload(row);
        assertThat(uploads.preview(officer, id).orElseThrow().good()).hasSize(1);
        assertThat(persons.known(number)).isEmpty();
        assertThat(importRoster.confirm(officer, id, Optional.empty(), Set.of()))
                .isEqualTo(new Imported(1, 0, 0, 0));
        var person = persons.find(persons.known(number).orElseThrow().id()).orElseThrow();
        assertThat(person.idNumber()).isEqualTo(number);
        assertThat(person.townCode()).startsWith("610926");
        assertThat(importRoster.confirm(officer, id, Optional.empty(), Set.of()))
                .isEqualTo(new NoSuchRoster());
    }

    @Test
    void a_roster_is_seen_and_filed_by_its_own_officer_only() {
        var id = upload(RosterFile.aRow("李春梅"));
        var other = Village.anAccountOfStaff("赵干事", "OFFICER");
        assertThat(uploads.preview(other, id)).isEmpty();
        assertThat(importRoster.confirm(other, id, Optional.empty(), Set.of())).isEqualTo(new NoSuchRoster());
        assertThat(uploads.preview(officer, id)).isPresent();
    }

    @Test
    void every_fault_of_a_bad_row_is_told_and_good_rows_go_on() {
        var good = RosterFile.aRow("李春梅");
        var id = upload(good, new Object[] {"", "610926199003071233", "12345", "火星镇", "", "大户", ""}, new Object[] {
            "重复", good[1], RosterFile.aPhone(), "广佛", "秋河村", "脱贫户", ""
        });
        var roster = uploads.preview(officer, id).orElseThrow();
        assertThat(roster.good()).hasSize(1);
        assertThat(roster.bad()).hasSize(2);
        assertThat(roster.bad().getFirst().row().number()).isEqualTo(3);
        assertThat(roster.bad().getFirst().faults())
                .containsExactlyInAnyOrder(
                        RosterFault.NAME_MISSING,
                        RosterFault.ID_CHECK,
                        RosterFault.PHONE_WRONG,
                        RosterFault.TOWN_UNKNOWN,
                        RosterFault.VILLAGE_MISSING,
                        RosterFault.HOUSEHOLD_UNKNOWN);
        assertThat(roster.bad().getLast().faults())
                .containsExactlyInAnyOrder(RosterFault.ID_TWICE, RosterFault.CONSENT_MISSING);
        assertThat(importRoster.confirm(officer, id, Optional.empty(), Set.of()))
                .isEqualTo(new Imported(1, 0, 0, 0));
    }

    @Test
    void nobody_is_born_tomorrow() {
        var row = RosterFile.aRow("李春梅");
        row[1] = born("20990307");
        assertThat(uploads.preview(officer, upload(row))
                        .orElseThrow()
                        .bad()
                        .getFirst()
                        .faults())
                .containsExactly(RosterFault.ID_BIRTHDAY);
    }

    @Test
    void two_officers_with_the_same_people_in_another_order_file_them_once() throws Exception {
        var rows = IntStream.range(0, 200).mapToObj(i -> RosterFile.aRow("张三")).toArray(Object[][]::new);
        var turned = java.util.Arrays.asList(rows).reversed().toArray(Object[][]::new);
        var other = Village.anAccountOfStaff("赵干事", "OFFICER");
        var one = upload(rows);
        var two = upload(other, turned);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit(() -> (Imported) importRoster.confirm(officer, one, Optional.empty(), Set.of()));
            var second = both.submit(() -> (Imported) importRoster.confirm(other, two, Optional.empty(), Set.of()));
            assertThat(first.get().opened() + second.get().opened()).isEqualTo(200);
        }
    }

    @Test
    void somebody_known_keeps_the_file_and_a_number_under_another_name_is_questioned() {
        var row = RosterFile.aRow("李春梅");
        importRoster.confirm(officer, upload(row), Optional.empty(), Set.of());
        var again = upload(row);
        assertThat(uploads.preview(officer, again).orElseThrow().knownCount()).isOne();
        assertThat(importRoster.confirm(officer, again, Optional.empty(), Set.of()))
                .isEqualTo(new Imported(0, 1, 0, 0));
        row[0] = "李冬梅";
        assertThat(uploads.preview(officer, upload(row))
                        .orElseThrow()
                        .bad()
                        .getFirst()
                        .faults())
                .containsExactly(RosterFault.NAME_DIFFERS);
    }

    @Test
    void a_household_type_is_kept_with_consent() {
        var row = RosterFile.aRow("李春梅");
        row[5] = "脱贫户";
        row[6] = "是";
        importRoster.confirm(officer, upload(row), Optional.empty(), Set.of());
        var filed = persons.known(IdNumber.parse((String) row[1]).orElseThrow()).orElseThrow();
        assertThat(persons.find(filed.id()).orElseThrow().household()).contains(HouseholdType.OUT_OF_POVERTY);
    }

    @Test
    void names_with_emoji_and_from_right_to_left_survive() {
        var honey = RosterFile.aRow("李🍯梅");
        var maryam = RosterFile.aRow("مريم");
        var turned = RosterFile.aRow("李\u202E春梅");

        assertThat(importRoster.confirm(officer, upload(honey, maryam, turned), Optional.empty(), Set.of()))
                .isEqualTo(new Imported(3, 0, 0, 0));

        assertThat(filedName(honey)).isEqualTo("李🍯梅");
        assertThat(filedName(maryam)).isEqualTo("مريم");
        assertThat(filedName(turned)).as("its line is not turned round").isEqualTo("李春梅");
    }

    @Test
    void what_is_no_spreadsheet_is_unreadable() {
        assertThat(uploads.upload(officer, "x.xlsx", new byte[] {1})).isInstanceOf(Unreadable.class);
    }

    private String filedName(Object[] row) {
        var number = IdNumber.parse((String) row[1]).orElseThrow();
        return persons.find(persons.known(number).orElseThrow().id())
                .orElseThrow()
                .name();
    }

    private static String born(String day) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> "610926" + day + "123" + (char) check)
                .filter(number -> IdNumber.parse(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private RosterId upload(Object[]... rows) {
        return upload(officer, rows);
    }

    private RosterId upload(AccountId who, Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = RosterFile.HEADINGS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return ((Taken) uploads.upload(who, "花名册.xlsx", RosterFile.of(all))).id();
    }
}
