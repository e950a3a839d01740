package cn.shanhuo.training;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where certificates get their numbers. The count of a year has no gap and no double, whoever writes at the same time: its
 * row is locked first, and what is undone gives its numbers back.
 */
@Singleton
class CertificateBook {

    private final CertificateRows rows;
    private final Ids ids;
    private final String centre;

    CertificateBook(CertificateRows rows, Ids ids, @Value("${shanhuo.certificates.prefix:PLDS}") String centre) {
        this.rows = rows;
        this.ids = ids;
        this.centre = centre;
    }

    /** Nobody else writes for this year until the end of the transaction. */
    void open(int year) {
        rows.lockYear(year);
    }

    /** Gives a certificate for each enrolment, in their order; the year must be open. */
    List<CertificateNo> enter(List<EnrolmentRows.Row> completed, LocalDate day, AccountId officer) {
        int year = day.getYear();
        int last = rows.last(year);
        var issued = new ArrayList<CertificateNo>();
        for (var one : completed) {
            var no = CertificateNo.of(centre, year, ++last);
            rows.insert(ids.next(), no.value(), one.id(), one.personId(), one.hours(), day, officer.value());
            issued.add(no);
        }
        rows.advance(year, last);
        return issued;
    }
}
