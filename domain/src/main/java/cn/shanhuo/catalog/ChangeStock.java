package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;

/** A seller counts goods in or out. What is promised to orders is not touched. */
@UseCase
public class ChangeStock {

    /** The most pieces of a pack that may stand on the shelf. */
    public static final int MOST = 999_999;

    /** @param by pieces to add, negative to take away */
    public Outcome change(ShopId shop, SkuId sku, int by) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param available how many may be ordered now */
        record Changed(int available) implements Outcome {}

        /** @param available how many there were to take from */
        record NotEnough(int available) implements Outcome {}

        record TooMany() implements Outcome {}

        record NoSuchPack() implements Outcome {}
    }
}
