package cn.shanhuo.catalog;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;

/**
 * The site takes goods down that may not be sold (E-Commerce Law art. 29), for a reason that the shop reads, and lets
 * them back: then they are off sale, and the shop puts them on sale itself once they are in order. Nobody sees them
 * meanwhile but their shop; what was ordered before is still sent.
 */
@UseCase
public class TakeDown {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 200;

    private final ProductRows rows;
    private final CatalogueChanges changes;
    private final Audit audit;
    private final Clock clock;

    TakeDown(ProductRows rows, CatalogueChanges changes, Audit audit, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether they were offered until now. */
    public boolean take(AccountId staff, ShopId shop, ProductId product, String why) {
        reason(why);
        boolean done = rows.takeDown(shop.value(), product.value(), why, clock.instant()) == 1;
        if (done) {
            tell(staff, "product.take-down", shop, product, why);
        }
        return done;
    }

    /** Whether they were taken down until now. */
    public boolean putBack(AccountId staff, ShopId shop, ProductId product, String why) {
        reason(why);
        boolean done = rows.putBack(shop.value(), product.value(), clock.instant()) == 1;
        if (done) {
            tell(staff, "product.put-back", shop, product, why);
        }
        return done;
    }

    private void tell(AccountId staff, String act, ShopId shop, ProductId product, String why) {
        audit.record(staff, act, "product", product, why);
        changes.record(shop, product);
    }

    private static void reason(String why) {
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("it needs a reason of at most 200 characters");
        }
    }
}
