package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Clock;

/** The head takes a certificate back. It stays on its public page, with the reason. */
@UseCase
public class RevokeCertificate {

    private final CertificateRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher<CertificateChanged> events;
    private final Clock clock;

    RevokeCertificate(
            CertificateRows rows, Audit audit, ApplicationEventPublisher<CertificateChanged> events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param why at most 200 characters; the public reads it
     * @return whether it was valid until now
     */
    public boolean revoke(AccountId head, CertificateNo no, String why) {
        if (why.isBlank() || why.length() > 200) {
            throw new IllegalArgumentException("a revocation needs a reason");
        }
        boolean revoked = rows.revoke(no.value(), clock.instant(), why) == 1;
        if (revoked) {
            audit.record(head, "certificate.revoke", "certificate", no, why);
            events.publishEvent(new CertificateChanged(no));
        }
        return revoked;
    }
}
