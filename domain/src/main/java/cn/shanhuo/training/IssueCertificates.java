package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Clock;
import java.util.List;

/** Gives a numbered certificate to everybody of a cohort who completed the course and has none. */
@UseCase
public class IssueCertificates {

    private final CertificateBook book;
    private final EnrolmentRows enrolments;
    private final Audit audit;
    private final ApplicationEventPublisher<CertificateChanged> events;
    private final Clock clock;

    IssueCertificates(
            CertificateBook book,
            EnrolmentRows enrolments,
            Audit audit,
            ApplicationEventPublisher<CertificateChanged> events,
            Clock clock) {
        this.book = book;
        this.enrolments = enrolments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @return the new numbers; none when everybody has theirs */
    public List<CertificateNo> issue(AccountId officer, CohortId cohort) {
        var today = Calendar.day(clock.instant());
        book.open(today.getYear());
        var issued = book.enter(enrolments.withoutCertificate(cohort.value()), today, officer);
        var last = issued.isEmpty() ? "" : " → " + issued.getLast();
        audit.record(officer, "certificate.issue", "cohort", cohort, issued.size() + last);
        issued.forEach(no -> events.publishEvent(new CertificateChanged(no)));
        return issued;
    }
}
