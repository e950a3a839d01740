package cn.shanhuo.incubator.certificate;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import org.jspecify.annotations.Nullable;

/** One certificate, with the head's way to revoke it. */
public record CertificatePage(CertificateRows.Row row, boolean mayRevoke, Submitted form, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "incubator/certificate/show";
    }

    public String no() {
        return row.no();
    }

    public String name() {
        return row.name();
    }

    public String personHref() {
        return "/incubator/people/" + row.personId();
    }

    public String cohort() {
        return row.code();
    }

    public String cohortHref() {
        return "/incubator/cohorts/" + row.cohortId();
    }

    public String course() {
        return row.course();
    }

    public int hours() {
        return row.hours();
    }

    public String dates() {
        return row.startsOn() + " – " + row.endsOn();
    }

    public String issuedOn() {
        return row.issuedOn().toString();
    }

    public @Nullable String revokedOn() {
        return row.revokedAt() == null ? null : Calendar.day(row.revokedAt()).toString();
    }

    public @Nullable String revokedWhy() {
        return row.revokedWhy();
    }

    public String publicHref() {
        return "/certificates/" + row.no();
    }

    public String printHref() {
        return "/incubator/certificates/print?no=" + row.no();
    }

    public String revocationHref() {
        return "/incubator/certificates/" + row.no() + "/revocation";
    }

    public Field why() {
        return Field.of("why", form, problems).limit(200).needed();
    }
}
