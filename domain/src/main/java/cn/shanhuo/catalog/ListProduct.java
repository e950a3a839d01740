package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.util.List;

/** A seller lists a product, at once on sale or as a draft. */
@UseCase
public class ListProduct {

    public Outcome list(ShopId shop, AccountId by, ProductDraft draft, boolean onSale) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Listed(ProductId product) implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}
    }
}
