package cn.shanhuo.shop;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.Account;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Phone;
import java.time.Clock;

/** An owner lets a helper into the shop to pack, and out again; it holds from the helper's next request on. */
@UseCase
public class HirePacker {

    public static final int MOST_MEMBERS = 20;

    /** What came of it. */
    public enum Outcome {
        HIRED,
        /** As packer or owner. */
        WAS_MEMBER,
        /** Nobody signs in with this phone. */
        NO_ACCOUNT,
        /** More people than a shop can have. */
        FULL
    }

    private final MemberRows rows;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    HirePacker(MemberRows rows, Accounts accounts, Audit audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome hire(ShopId shop, AccountId owner, Phone phone) {
        var helper = accounts.byPhone(phone).map(Account::id);
        if (helper.isEmpty()) {
            return Outcome.NO_ACCOUNT;
        }
        if (rows.hold(shop.value()) >= MOST_MEMBERS) {
            return Outcome.FULL;
        }
        if (rows.addPacker(shop.value(), helper.get().value(), clock.instant()) == 0) {
            return Outcome.WAS_MEMBER;
        }
        audit.record(owner, "shop.hire", "shop", shop, "account " + helper.get());
        return Outcome.HIRED;
    }

    /** Whether a packer of the shop was let go. */
    public boolean dismiss(ShopId shop, AccountId owner, AccountId packer) {
        boolean gone = rows.removePacker(shop.value(), packer.value()) == 1;
        if (gone) {
            audit.record(owner, "shop.dismiss", "shop", shop, "account " + packer);
        }
        return gone;
    }
}
