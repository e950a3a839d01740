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

    /** @param number drawn when the form was opened: pressing twice lists the product once */
    public Outcome list(ShopId shop, AccountId by, ProductId number, ProductDraft draft, boolean onSale) {
        var taken = writer.taken(shop, by, number);
        if (taken.filter(shop::equals).isPresent()) {
            return new Outcome.Listed(number);
        }
        var flaws = rules.judge(shop, draft, onSale);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var free = taken.isEmpty() ? number : writer.draw();
        return new Outcome.Listed(
                writer.add(shop, by, free, draft, onSale ? ProductStatus.ON_SALE : ProductStatus.DRAFT));
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Listed(ProductId product) implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}
    }
}
