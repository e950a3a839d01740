package cn.shanhuo.incubator.certificate;

import cn.shanhuo.training.CertificateNo;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads certificates. */
@Singleton
class CertificateDesk {

    private final CertificateRows rows;

    CertificateDesk(CertificateRows rows) {
        this.rows = rows;
    }

    /** What holds a digit looks for the beginning of a number, everything else for the beginning of a name. */
    @Transactional
    public CertificatesPage list(String query, long below) {
        long from = below > 0 ? below : Long.MAX_VALUE;
        int size = CertificatesPage.SIZE + 1;
        var prefix = query.replaceAll("[\\\\%_]", "") + "%";
        List<CertificateRows.Row> found;
        if (query.isEmpty()) {
            found = rows.all(from, size);
        } else if (query.matches(".*\\d.*")) {
            found = rows.numbered(prefix, from, size);
        } else {
            found = rows.named(prefix, from, size);
        }
        return CertificatesPage.of(query, found, below <= 0);
    }

    @Transactional
    public Optional<CertificateRows.Row> find(String no) {
        return CertificateNo.parse(no)
                .flatMap(number -> rows.one(number.value()).stream().findFirst());
    }

    /** Empty when it was revoked, too. */
    @Transactional
    public Optional<CertificateRows.Row> valid(String no) {
        return find(no).filter(row -> row.revokedAt() == null);
    }

    @Transactional
    public List<CertificateRows.Row> ofCohort(long cohort) {
        return rows.ofCohort(cohort);
    }
}
