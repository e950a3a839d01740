package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;

/** A seller changes the price of one pack; every price is remembered. */
@UseCase
public class ChangePrice {

    public static final Money LOWEST = new Money(1);
    public static final Money HIGHEST = Money.ofYuan(100_000);

    public Outcome change(ShopId shop, AccountId by, SkuId sku, Money price) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public enum Outcome {
        CHANGED,
        SAME,
        OUT_OF_RANGE,
        NO_SUCH_PACK
    }
}
