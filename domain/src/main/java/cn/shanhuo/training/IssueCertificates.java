package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import io.micronaut.context.annotation.Value;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a numbered certificate to everybody of a cohort who completed the course and has none. The count of a year has no
 * gap and no double, whoever issues at the same time: its row is locked first, and what is undone gives its numbers back.
 */
@UseCase
public class IssueCertificates {

    private final CertificateRows certificates;
    private final EnrolmentRows enrolments;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final String centre;

    IssueCertificates(
            CertificateRows certificates,
            EnrolmentRows enrolments,
            Audit audit,
            Ids ids,
            Clock clock,
            @Value("${shanhuo.certificates.prefix:PLDS}") String centre) {
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.centre = centre;
    }

    /** @return the new numbers; none when everybody has theirs */
    public List<CertificateNo> issue(AccountId officer, CohortId cohort) {
        var today = Calendar.day(clock.instant());
        certificates.lockYear(today.getYear());
        int last = certificates.last(today.getYear());
        var issued = new ArrayList<CertificateNo>();
        for (var completed : enrolments.withoutCertificate(cohort.value())) {
            var no = CertificateNo.of(centre, today.getYear(), ++last);
            certificates.insert(
                    ids.next(),
                    no.value(),
                    completed.id(),
                    completed.personId(),
                    completed.hours(),
                    today,
                    officer.value());
            issued.add(no);
        }
        certificates.advance(today.getYear(), last);
        audit.record(officer, "certificate.issue", "cohort", cohort, issued.size() + " → " + last);
        return issued;
    }
}
