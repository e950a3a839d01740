package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.util.List;

/** A seller lists a product, at once on sale or as a draft. */
@UseCase
public class ListProduct {

    private final DraftRules rules;
    private final ProductWriter writer;

    ListProduct(DraftRules rules, ProductWriter writer) {
        this.rules = rules;
        this.writer = writer;
    }

    public Outcome list(ShopId shop, AccountId by, ProductDraft draft, boolean onSale) {
        var flaws = rules.judge(shop, draft, onSale);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        return new Outcome.Listed(writer.add(shop, by, draft, onSale ? ProductStatus.ON_SALE : ProductStatus.DRAFT));
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Listed(ProductId product) implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}
    }
}
