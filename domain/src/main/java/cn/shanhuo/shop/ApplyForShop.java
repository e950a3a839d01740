package cn.shanhuo.shop;

import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.training.LinkAccount;
import cn.shanhuo.training.Person;
import cn.shanhuo.training.Towns;
import java.time.Clock;
import java.util.Set;

/**
 * Somebody who is signed in applies to open a shop: keeps a draft, submits it, mends and submits it again after it was
 * given back. At submission the account is linked with the person's training file, when the phone tells whose it is.
 */
@UseCase
public class ApplyForShop {

    /** What came of a submission. */
    public sealed interface Outcome {}

    public record Submitted(ApplicationId id) implements Outcome {}

    /** Kept, but not submitted. */
    public record Incomplete(Set<ApplicationFault> faults) implements Outcome {}

    /** The application before this one is with the centre. */
    public record AlreadyWaiting() implements Outcome {}

    private final ApplicationRows rows;
    private final ShopRows shops;
    private final LinkAccount linkAccount;
    private final Towns towns;
    private final Ids ids;
    private final Clock clock;

    ApplyForShop(ApplicationRows rows, ShopRows shops, LinkAccount linkAccount, Towns towns, Ids ids, Clock clock) {
        this.rows = rows;
        this.shops = shops;
        this.linkAccount = linkAccount;
        this.towns = towns;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what was written so far; whether it could be kept, that is, no application waits. */
    public boolean save(AccountId account, ShopDraft typed) {
        return write(account, typed.clean()) > 0;
    }

    public Outcome submit(AccountId account, ShopDraft typed) {
        var draft = typed.clean();
        long id = write(account, draft);
        if (id == 0) {
            return new AlreadyWaiting();
        }
        var faults = draft.faults();
        if (!towns.known(draft.townCode())) {
            faults.add(ApplicationFault.TOWN_MISSING);
        }
        if (shops.named(draft.name()) > 0) {
            faults.add(ApplicationFault.NAME_TAKEN);
        }
        if (!faults.isEmpty()) {
            return new Incomplete(faults);
        }
        var person = linkAccount.link(account).map(Person::id);
        if (rows.submit(id, account.value(), person.map(p -> p.value()).orElse(null), clock.instant()) != 1) {
            return new AlreadyWaiting();
        }
        return new Submitted(new ApplicationId(id));
    }

    /** The application that now holds the draft, or 0 when one waits. */
    private long write(AccountId account, ShopDraft draft) {
        rows.hold(account.value());
        var latest = rows.latest(account.value()).map(ShopApplications::application);
        if (latest.filter(found -> found.status() == ApplicationStatus.SUBMITTED)
                .isPresent()) {
            return 0;
        }
        long id = latest.filter(ShopApplication::open)
                .map(found -> found.id().value())
                .orElseGet(ids::next);
        if (latest.filter(ShopApplication::open).isEmpty()) {
            rows.insert(id, account.value(), clock.instant());
        }
        var kept = draft.cut();
        var code = CreditCode.parse(kept.creditCode()).map(CreditCode::value).orElse(kept.creditCode());
        int written = rows.write(
                id,
                account.value(),
                kept.name(),
                kept.subject().name(),
                kept.townCode(),
                kept.village(),
                kept.story(),
                kept.licenceName(),
                code,
                kept.licencePhoto().map(PhotoId::value).orElse(null),
                clock.instant());
        return written == 1 ? id : 0;
    }
}
