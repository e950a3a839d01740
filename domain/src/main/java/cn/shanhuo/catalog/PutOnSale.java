package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;
import java.util.List;

/** A seller puts a draft or a withdrawn product on sale, once it tells everything that it must. */
@UseCase
public class PutOnSale {

    private final Products products;
    private final ProductRows rows;
    private final DraftRules rules;
    private final CatalogueChanges changes;
    private final Clock clock;

    PutOnSale(Products products, ProductRows rows, DraftRules rules, CatalogueChanges changes, Clock clock) {
        this.products = products;
        this.rows = rows;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome put(ShopId shop, ProductId id) {
        var product = products.find(shop, id);
        if (product.isEmpty() || product.get().status() == ProductStatus.TAKEN_DOWN) {
            return new Outcome.NoSuchProduct();
        }
        var flaws = rules.judge(shop, ProductDraft.of(product.get()), true);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        if (rows.putOnSale(shop.value(), id.value(), clock.instant()) == 1) {
            rows.showPhotos(id.value(), clock.instant());
            changes.record(shop, id);
        }
        return new Outcome.OnSale();
    }

    /** What came of it. */
    public sealed interface Outcome {
        record OnSale() implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}

        record NoSuchProduct() implements Outcome {}
    }
}
