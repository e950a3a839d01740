package cn.shanhuo.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Name;
import cn.shanhuo.people.Phone;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CorrectingAFileSqlTest {

    @Inject
    CorrectPerson correctPerson;

    @Inject
    LinkAccount linkAccount;

    @Inject
    LinkByHand linkByHand;

    @Inject
    ReinstateEnrolment reinstate;

    @Inject
    Enrol enrol;

    @Inject
    CompleteEnrolment completeEnrolment;

    @Inject
    IssueCertificates issueCertificates;

    @Inject
    RevokeCertificate revokeCertificate;

    @Inject
    Certificates certificates;

    @Inject
    UploadRoster uploads;

    @Inject
    ImportRoster importRoster;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Graduates graduates;

    AccountId officer;

    @BeforeEach
    void anOfficer() {
        officer = Village.anAccountOfStaff("王干事", "OFFICER");
    }

    @Test
    void a_graduate_with_a_new_phone_is_found_once_the_file_is_corrected() {
        var graduate = graduates.aGraduate("李春梅");
        var phone = Phones.fresh();
        var li = accounts.open(phone, new Name("李春梅"), null).orElseThrow();
        assertThat(linkAccount.link(li)).isEmpty();
        var file = persons.find(graduate.person()).orElseThrow();
        assertThat(correct(file, phone, Optional.empty())).isEqualTo(CorrectPerson.Outcome.CORRECTED);
        assertThat(correct(file, phone, Optional.empty())).isEqualTo(CorrectPerson.Outcome.THE_SAME);
        assertThat(linkAccount.link(li).orElseThrow().id()).isEqualTo(graduate.person());
        assertThat(Village.update(
                        "UPDATE audit_entries SET act = act WHERE act = 'person.correct' AND object_id = ?"
                                + " AND detail = 'PHONE: 换了号码'",
                        graduate.person().toString()))
                .isOne();
    }

    @Test
    void a_household_type_is_kept_with_consent_and_goes_with_it() {
        var file = persons.find(graduates.aPerson("李春梅", Phones.fresh())).orElseThrow();
        correct(file, file.phone(), Optional.of(HouseholdType.AT_RISK));
        assertThat(persons.find(file.id()).orElseThrow().household()).contains(HouseholdType.AT_RISK);
        assertThat(correct(file, file.phone(), Optional.empty())).isEqualTo(CorrectPerson.Outcome.CORRECTED);
        assertThat(persons.find(file.id()).orElseThrow().household()).isEmpty();
    }

    @Test
    void a_roster_shows_where_it_differs_and_corrects_the_files_that_the_officer_chose() {
        var one = RosterFile.aRow("李春梅");
        var other = RosterFile.aRow("张三");
        importRoster.confirm(officer, upload(one, other), Optional.empty(), Set.of());
        one[2] = RosterFile.aPhone();
        other[4] = "龙头村";
        var again = upload(one, other);
        var good = uploads.preview(officer, again).orElseThrow().good();
        assertThat(good.getFirst().differing()).containsExactly(PersonField.PHONE);
        assertThat(good.getLast().differing()).containsExactly(PersonField.VILLAGE);
        var taken = good.getFirst().known().orElseThrow();
        assertThat(importRoster.confirm(officer, again, Optional.empty(), Set.of(taken)))
                .isEqualTo(new ImportRoster.Imported(0, 2, 1, 0));
        assertThat(persons.find(taken).orElseThrow().phone().digits()).isEqualTo(one[2]);
        assertThat(persons.find(good.getLast().known().orElseThrow())
                        .orElseThrow()
                        .village())
                .isEqualTo("秋河村");
    }

    @Test
    void an_account_linked_by_a_recycled_phone_is_parted_from_the_file() {
        var phone = Phones.fresh();
        var person = graduates.aPerson("李春梅", phone);
        var stranger = accounts.open(phone, new Name("陈先生"), null).orElseThrow();
        linkAccount.link(stranger);
        var li = accounts.open(Phones.fresh(), new Name("李春梅"), null);
        assertThat(linkByHand.link(officer, person, li)).isEqualTo(LinkByHand.Outcome.HAS_ACCOUNT);
        assertThat(linkByHand.unlink(officer, person, "号码换了主人")).isTrue();
        assertThat(linkByHand.unlink(officer, person, "号码换了主人")).isFalse();
        assertThat(linkByHand.link(officer, person, Optional.empty())).isEqualTo(LinkByHand.Outcome.NO_ACCOUNT);
        assertThat(linkByHand.link(officer, person, li)).isEqualTo(LinkByHand.Outcome.LINKED);
        var another = graduates.aPerson("张三", Phones.fresh());
        assertThat(linkByHand.link(officer, another, li)).isEqualTo(LinkByHand.Outcome.OTHERS_ACCOUNT);
    }

    @Test
    void who_was_ticked_as_gone_by_mistake_can_still_complete() {
        var cohort = graduates.aCohort(officer);
        var people = List.of(graduates.aPerson("李春梅", Phones.fresh()));
        enrol.enrol(officer, cohort, people);
        completeEnrolment.leave(officer, cohort, people);
        assertThat(completeEnrolment.complete(officer, cohort, people, 56)).isZero();
        assertThat(reinstate.reinstate(officer, cohort, people.getFirst(), "点错了人"))
                .isTrue();
        assertThat(reinstate.reinstate(officer, cohort, people.getFirst(), "点错了人"))
                .isFalse();
        assertThat(completeEnrolment.complete(officer, cohort, people, 56)).isOne();
    }

    @Test
    void a_certificate_of_wrong_hours_is_revoked_and_a_right_one_issued_beside_it() {
        var graduate = graduates.aGraduate("李春梅");
        var cohort = graduate.cohort();
        assertThat(reinstate.reinstate(officer, cohort, graduate.person(), "学时写错"))
                .isFalse();
        revokeCertificate.revoke(officer, graduate.certificate(), "学时写错");
        assertThat(issueCertificates.issue(officer, cohort)).isEmpty();
        assertThat(reinstate.reinstate(officer, cohort, graduate.person(), "学时写错"))
                .isTrue();
        completeEnrolment.complete(officer, cohort, List.of(graduate.person()), 40);
        var anew = issueCertificates.issue(officer, cohort).getFirst();
        assertThat(issueCertificates.issue(officer, cohort)).isEmpty();
        assertThat(certificates.find(anew).orElseThrow().hours()).isEqualTo(40);
        var old = certificates.find(graduate.certificate()).orElseThrow();
        assertThat(old.hours()).isEqualTo(56);
        assertThat(old.valid()).isFalse();
        assertThat(certificates.validOf(graduate.person()).orElseThrow().no()).isEqualTo(anew);
    }

    private CorrectPerson.Outcome correct(Person file, Phone phone, Optional<HouseholdType> household) {
        var said = new NewPerson(file.name(), file.idNumber(), phone, file.townCode(), file.village(), household);
        return correctPerson.correct(officer, file.id(), said, "换了号码");
    }

    private RosterId upload(Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = RosterFile.HEADINGS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return ((UploadRoster.Taken) uploads.upload(officer, "花名册.xlsx", RosterFile.of(all))).id();
    }
}
