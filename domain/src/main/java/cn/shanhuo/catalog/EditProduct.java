package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.util.List;

/**
 * A seller changes a product. Packs that are no longer in the draft are retired, never deleted. What is on sale must
 * stay fit for sale; what was taken down cannot be changed.
 */
@UseCase
public class EditProduct {

    private final ProductRows rows;
    private final DraftRules rules;
    private final ProductWriter writer;

    EditProduct(ProductRows rows, DraftRules rules, ProductWriter writer) {
        this.rows = rows;
        this.rules = rules;
        this.writer = writer;
    }

    public Outcome edit(ShopId shop, AccountId by, ProductId product, ProductDraft draft) {
        var status = rows.find(shop.value(), product.value()).map(row -> ProductStatus.valueOf(row.status()));
        if (status.isEmpty() || status.get() == ProductStatus.TAKEN_DOWN) {
            return new Outcome.NoSuchProduct();
        }
        var flaws = rules.judge(shop, draft, status.get() == ProductStatus.ON_SALE);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        return writer.change(shop, by, product, draft, status.get())
                ? new Outcome.Changed()
                : new Outcome.NoSuchProduct();
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}

        record NoSuchProduct() implements Outcome {}
    }
}
