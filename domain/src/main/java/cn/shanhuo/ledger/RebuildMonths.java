package cn.shanhuo.ledger;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;

/** Somebody at the centre has everything derived from the ledger made anew, after a restored backup for one. */
@UseCase
public class RebuildMonths {

    private final RebuildRollups rebuildRollups;
    private final Audit audit;

    RebuildMonths(RebuildRollups rebuildRollups, Audit audit) {
        this.rebuildRollups = rebuildRollups;
        this.audit = audit;
    }

    public void rebuild(AccountId staff) {
        rebuildRollups.rebuild();
        audit.record(staff, "ledger.rebuild", "ledger", "shop_months", "");
    }
}
