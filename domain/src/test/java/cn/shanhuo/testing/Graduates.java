package cn.shanhuo.testing;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import cn.shanhuo.training.CertificateNo;
import cn.shanhuo.training.CohortCode;
import cn.shanhuo.training.CohortId;
import cn.shanhuo.training.CompleteEnrolment;
import cn.shanhuo.training.CourseKind;
import cn.shanhuo.training.Courses;
import cn.shanhuo.training.Enrol;
import cn.shanhuo.training.IdNumber;
import cn.shanhuo.training.IssueCertificates;
import cn.shanhuo.training.NewCohort;
import cn.shanhuo.training.NewPerson;
import cn.shanhuo.training.OpenCohort;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Persons;
import cn.shanhuo.training.RevokeCertificate;
import cn.shanhuo.training.RosterFile;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** People who went through a course, by the real way: cohort, enrolment, completion, certificate. */
@Singleton
public class Graduates {

    /** Somebody with a certificate. */
    public record Graduate(PersonId person, Phone phone, CohortId cohort, CertificateNo certificate) {}

    private final Courses courses;
    private final OpenCohort openCohort;
    private final Persons persons;
    private final Enrol enrol;
    private final CompleteEnrolment complete;
    private final IssueCertificates issue;
    private final RevokeCertificate revoke;

    Graduates(
            Courses courses,
            OpenCohort openCohort,
            Persons persons,
            Enrol enrol,
            CompleteEnrolment complete,
            IssueCertificates issue,
            RevokeCertificate revoke) {
        this.courses = courses;
        this.openCohort = openCohort;
        this.persons = persons;
        this.enrol = enrol;
        this.complete = complete;
        this.issue = issue;
        this.revoke = revoke;
    }

    public Graduate aGraduate(String name) {
        return aGraduate(name, new Phone(RosterFile.aPhone()));
    }

    public Graduate aGraduate(String name, Phone phone) {
        return certified(aPerson(name, phone), phone);
    }

    /** The same person, certified once more by another course. */
    public Graduate again(Graduate graduate) {
        return certified(graduate.person(), graduate.phone());
    }

    private Graduate certified(PersonId person, Phone phone) {
        var officer = Village.anAccountOfStaff("王干事", "OFFICER");
        var cohort = aCohort(officer);
        enrol.enrol(officer, cohort, List.of(person));
        complete.complete(officer, cohort, List.of(person), 56);
        return new Graduate(person, phone, cohort, issue.issue(officer, cohort).getFirst());
    }

    public PersonId aPerson(String name, Phone phone) {
        var number = IdNumber.parse(RosterFile.anIdNumber()).orElseThrow();
        return persons.file(new NewPerson(name, number, phone, "610926106", "秋河村", Optional.empty()))
                .id();
    }

    public CohortId aCohort(AccountId officer) {
        var letters = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            letters.append((char) ('A' + ThreadLocalRandom.current().nextInt(26)));
        }
        var wanted = new NewCohort(
                courses.add(officer, "农产品电商", CourseKind.E_COMMERCE, 56),
                new CohortCode(letters + "2025-03"),
                "第三期",
                "广佛镇便民中心",
                "刘老师",
                LocalDate.of(2025, 3, 3),
                LocalDate.of(2025, 3, 14));
        return ((OpenCohort.Opened) openCohort.open(officer, wanted)).id();
    }

    public void revoke(Graduate graduate) {
        revoke.revoke(Village.anAccountOfStaff("陈主任", "HEAD"), graduate.certificate(), "发错了人");
    }
}
