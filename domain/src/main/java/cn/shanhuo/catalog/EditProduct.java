package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.util.List;

/** A seller changes a product. Packs that are no longer in the draft are retired, never deleted. */
@UseCase
public class EditProduct {

    public Outcome edit(ShopId shop, AccountId by, ProductId product, ProductDraft draft) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}

        record NoSuchProduct() implements Outcome {}
    }
}
