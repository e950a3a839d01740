package cn.shanhuo.parcel;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.Refusal;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;

/** A shop takes back within the hour that it sent an order: wrong number, wrong order. */
@UseCase
public class UndoShipping {

    public Outcome undo(ShopId shop, AccountId by, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Undone() implements Outcome {}

        record NotUndone(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
