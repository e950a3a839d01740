package cn.shanhuo.shop;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;

/**
 * The centre decides on an application. Only a graduate with a valid certificate opens a shop, or somebody for whom the
 * head answers with a reason; nobody decides on an application of their own.
 */
@UseCase
public class DecideOnShop {

    /** What came of an approval. */
    public sealed interface Approval {}

    public record Approved(ShopId shop) implements Approval {}

    /** No certificate that holds, and nobody vouched. */
    public record NotEntitled() implements Approval {}

    /** A shop of this name was opened meanwhile. */
    public record NameTaken() implements Approval {}

    /** Decided already, or never submitted. */
    public record NotWaiting() implements Approval {}

    /** Staff do not decide on what they applied for themselves. */
    public record OwnApplication() implements Approval {}

    /** What came of giving back, or of the head's word. */
    public enum Word {
        HEARD,
        /** Decided already, or never submitted. */
        NOT_WAITING,
        /** Staff do not decide on what they applied for themselves. */
        OWN_APPLICATION
    }

    private final ApplicationRows rows;
    private final OpenShop openShop;
    private final Entitlement entitlement;
    private final Audit audit;
    private final Clock clock;

    DecideOnShop(ApplicationRows rows, OpenShop openShop, Entitlement entitlement, Audit audit, Clock clock) {
        this.rows = rows;
        this.openShop = openShop;
        this.entitlement = entitlement;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the shop.
     *
     * @param alipaySellerId the shop's account at Alipay: sixteen digits beginning 2088
     */
    public Approval approve(AccountId staff, ApplicationId id, String alipaySellerId) {
        var waiting = rows.lockWaiting(id.value()).map(ShopApplications::application);
        if (waiting.isEmpty()) {
            return new NotWaiting();
        }
        var application = waiting.get();
        if (application.account().equals(staff)) {
            return new OwnApplication();
        }
        var ground = entitlement.of(application);
        if (!ground.entitled()) {
            return new NotEntitled();
        }
        var cohort =
                ground.certificate().map(certificate -> certificate.cohort().id());
        var shop = openShop.open(application, cohort, alipaySellerId);
        if (shop.isEmpty()) {
            return new NameTaken();
        }
        rows.approve(id.value(), staff.value(), clock.instant());
        audit.record(
                staff, "shop.approve", "shop", shop.get(), application.draft().name());
        return new Approved(shop.get());
    }

    /** Gives an application back for one field to be mended. */
    public Word giveBack(AccountId staff, ApplicationId id, ApplicationField field, String why) {
        var word = say(staff, id, why);
        if (word == Word.HEARD) {
            rows.giveBack(id.value(), field.name(), why, staff.value(), clock.instant());
            audit.record(staff, "shop.give-back", "application", id, field + ": " + why);
        }
        return word;
    }

    /** The head answers for an applicant, until the application is given back and written anew. */
    public Word vouch(AccountId head, ApplicationId id, String why) {
        var word = say(head, id, why);
        if (word == Word.HEARD) {
            rows.vouch(id.value(), head.value(), why, clock.instant());
            audit.record(head, "shop.vouch", "application", id, why);
        }
        return word;
    }

    /** Whether somebody may have a say about it, which then waits for nobody else until the end of the transaction. */
    private Word say(AccountId staff, ApplicationId id, String why) {
        reason(why);
        return rows.lockWaiting(id.value())
                .map(row -> row.accountId() == staff.value() ? Word.OWN_APPLICATION : Word.HEARD)
                .orElse(Word.NOT_WAITING);
    }

    private static void reason(String why) {
        if (why.isBlank() || why.length() > 200) {
            throw new IllegalArgumentException("a decision needs a reason of at most 200 characters");
        }
    }
}
