package cn.shanhuo.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CertifyingACohortSqlTest {

    @Inject
    Courses courses;

    @Inject
    OpenCohort openCohort;

    @Inject
    Persons persons;

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

    AccountId officer;

    @BeforeEach
    void anOfficer() {
        officer = Village.anAccountOfStaff("王干事", "OFFICER");
    }

    @Test
    void a_code_names_one_cohort() {
        var wanted = wanted();
        assertThat(openCohort.open(officer, wanted)).isInstanceOf(OpenCohort.Opened.class);
        assertThat(openCohort.open(officer, wanted)).isInstanceOf(OpenCohort.CodeTaken.class);
        var nowhere = new NewCohort(new CourseId(1), wanted.code(), "x", "x", "x", wanted.startsOn(), wanted.endsOn());
        assertThat(openCohort.open(officer, nowhere)).isInstanceOf(OpenCohort.NoSuchCourse.class);
    }

    @Test
    void only_who_completed_is_certified_and_only_once() {
        var cohort = aCohort();
        var people = people(3);
        assertThat(enrol.enrol(officer, cohort, people)).isEqualTo(3);
        assertThat(enrol.enrol(officer, cohort, people)).isZero();
        assertThat(completeEnrolment.complete(officer, cohort, people.subList(0, 2), 56))
                .isEqualTo(2);
        assertThat(completeEnrolment.leave(officer, cohort, people)).isOne();
        var issued = issueCertificates.issue(officer, cohort);
        assertThat(issued).hasSize(2);
        assertThat(issueCertificates.issue(officer, cohort)).isEmpty();
        var certificate = certificates.find(issued.getFirst()).orElseThrow();
        assertThat(certificate.valid()).isTrue();
        assertThat(certificate.hours()).isEqualTo(56);
        assertThat(certificate.maskedName()).isEqualTo("张*");
        assertThat(certificates.validOf(people.getLast())).isEmpty();
    }

    @Test
    void a_revoked_certificate_keeps_its_number_and_tells_why() {
        var cohort = aCohort();
        var people = people(1);
        enrol.enrol(officer, cohort, people);
        completeEnrolment.complete(officer, cohort, people, 56);
        var no = issueCertificates.issue(officer, cohort).getFirst();
        assertThat(revokeCertificate.revoke(officer, no, "冒名顶替")).isTrue();
        assertThat(revokeCertificate.revoke(officer, no, "再来一次")).isFalse();
        assertThat(certificates
                        .find(no)
                        .orElseThrow()
                        .revocation()
                        .orElseThrow()
                        .why())
                .isEqualTo("冒名顶替");
        assertThat(certificates.validOf(people.getFirst())).isEmpty();
    }

    @Test
    void numbers_have_no_gap_and_no_double_when_many_officers_issue_at_once() throws Exception {
        var cohorts = IntStream.range(0, 6).mapToObj(i -> aCohort()).toList();
        for (var cohort : cohorts) {
            var people = people(4);
            enrol.enrol(officer, cohort, people);
            completeEnrolment.complete(officer, cohort, people, 56);
        }
        var counts = new ArrayList<Integer>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<List<CertificateNo>>>();
            for (var cohort : cohorts) {
                work.add(() -> issueCertificates.issue(officer, cohort));
                work.add(() -> issueCertificates.issue(officer, cohort));
            }
            for (var issued : officers.invokeAll(work)) {
                issued.get()
                        .forEach(no -> counts.add(Integer.parseInt(no.value().substring(10))));
            }
        }
        var sorted = counts.stream().sorted().toList();
        assertThat(sorted).hasSize(24).doesNotHaveDuplicates();
        assertThat(sorted.getLast() - sorted.getFirst()).isEqualTo(23);
    }

    private NewCohort wanted() {
        var random = new Random();
        var letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return new NewCohort(
                courses.add(officer, "农产品电商", CourseKind.E_COMMERCE, 56),
                new CohortCode(letters + "2025-03"),
                "第三期",
                "广佛镇便民中心",
                "刘老师",
                LocalDate.of(2025, 3, 3),
                LocalDate.of(2025, 3, 14));
    }

    private CohortId aCohort() {
        return ((OpenCohort.Opened) openCohort.open(officer, wanted())).id();
    }

    private List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NewPerson(
                        "张三",
                        IdNumber.parse(RosterFile.anIdNumber()).orElseThrow(),
                        new Phone(RosterFile.aPhone()),
                        "610926106",
                        "秋河村",
                        Optional.empty()))
                .map(persons::file)
                .map(Persons.Filed::id)
                .toList();
    }
}
