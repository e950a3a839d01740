package cn.shanhuo.training;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All certificates, valid and revoked. */
@Singleton
public class Certificates {

    private final CertificateRows rows;
    private final Cohorts cohorts;

    Certificates(CertificateRows rows, Cohorts cohorts) {
        this.rows = rows;
        this.cohorts = cohorts;
    }

    @Transactional
    public Optional<Certificate> find(CertificateNo no) {
        return rows.find(no.value()).map(this::certificate);
    }

    /** Somebody's certificates, the newest first. */
    @Transactional
    public List<Certificate> of(PersonId person) {
        return rows.ofPerson(person.value()).stream().map(this::certificate).toList();
    }

    /** The newest certificate of somebody that still holds. */
    @Transactional
    public Optional<Certificate> validOf(PersonId person) {
        return of(person).stream().filter(Certificate::valid).findFirst();
    }

    private Certificate certificate(CertificateRows.Row row) {
        var revocation = Optional.ofNullable(row.revokedAt())
                .map(at -> new Certificate.Revocation(
                        at, Optional.ofNullable(row.revokedWhy()).orElse("")));
        return new Certificate(
                new CertificateNo(row.no()),
                new PersonId(row.personId()),
                row.name(),
                cohorts.find(new CohortId(row.cohortId())).orElseThrow(),
                row.hours(),
                row.issuedOn(),
                revocation);
    }
}
