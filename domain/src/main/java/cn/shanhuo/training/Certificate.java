package cn.shanhuo.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that somebody completed a course. It keeps its number for ever, also when it is revoked.
 *
 * @param hours lessons attended
 */
public record Certificate(
        CertificateNo no,
        PersonId person,
        String name,
        Cohort cohort,
        int hours,
        LocalDate issuedOn,
        Optional<Revocation> revocation) {

    /** When and why a certificate ceased to be valid. */
    public record Revocation(Instant at, String why) {}

    public boolean valid() {
        return revocation.isEmpty();
    }

    /** The holder as strangers see them: {@code 张*}. */
    public String maskedName() {
        return Person.masked(name);
    }
}
