package cn.shanhuo.storefront.certificate;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.training.Certificate;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Qr;
import org.jspecify.annotations.Nullable;

/** Whether a certificate holds, and what it says. */
public record CertificatePage(Certificate certificate, String address, Qr code) implements Page {

    static CertificatePage of(Certificate certificate, String site) {
        var address = site + "/certificates/" + certificate.no();
        return new CertificatePage(certificate, address, Qr.of(address));
    }

    @Override
    public String template() {
        return "storefront/certificate/show";
    }

    public String no() {
        return certificate.no().value();
    }

    public boolean valid() {
        return certificate.valid();
    }

    public String name() {
        return certificate.maskedName();
    }

    public String course() {
        return certificate.cohort().course().name();
    }

    public String cohort() {
        return certificate.cohort().code() + " " + certificate.cohort().name();
    }

    public int hours() {
        return certificate.hours();
    }

    public String dates() {
        return certificate.cohort().startsOn() + " – " + certificate.cohort().endsOn();
    }

    public String issuedOn() {
        return certificate.issuedOn().toString();
    }

    public @Nullable String revokedOn() {
        return certificate
                .revocation()
                .map(revoked -> Calendar.day(revoked.at()).toString())
                .orElse(null);
    }

    public @Nullable String revokedWhy() {
        return certificate.revocation().map(Certificate.Revocation::why).orElse(null);
    }
}
