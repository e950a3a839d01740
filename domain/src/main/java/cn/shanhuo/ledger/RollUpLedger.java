package cn.shanhuo.ledger;

import cn.shanhuo.house.UseCase;

/** Adds the entries that are not yet in the months to them, and the pieces sold to their products. */
@UseCase
public class RollUpLedger {

    /** @return how many entries were added up; call again while it is not zero */
    public int rollUp() {
        return 0;
    }
}
