package cn.shanhuo.shop;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Clock;

/**
 * The centre stops a shop for a reason, and lets it go on. A frozen shop sells nothing; what was ordered before is still
 * sent, received and refunded.
 */
@UseCase
public class FreezeShop {

    private final ShopRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher<ShopChanged> changes;
    private final Clock clock;

    FreezeShop(ShopRows rows, Audit audit, ApplicationEventPublisher<ShopChanged> changes, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Stops a shop.
     *
     * @param why at most 200 characters; the shop's people read it
     * @return whether it was open
     */
    public boolean freeze(AccountId staff, ShopId shop, String why) {
        reason(why);
        boolean done = rows.freeze(shop.value(), why, clock.instant()) == 1;
        if (done) {
            tell(staff, "shop.freeze", shop, why);
        }
        return done;
    }

    /** Lets a shop sell again; whether it was frozen. */
    public boolean reopen(AccountId staff, ShopId shop, String why) {
        reason(why);
        boolean done = rows.reopen(shop.value()) == 1;
        if (done) {
            tell(staff, "shop.reopen", shop, why);
        }
        return done;
    }

    private void tell(AccountId staff, String act, ShopId shop, String why) {
        audit.record(staff, act, "shop", shop, why);
        changes.publishEvent(new ShopChanged(shop));
    }

    private static void reason(String why) {
        if (why.isBlank() || why.length() > 200) {
            throw new IllegalArgumentException("it needs a reason of at most 200 characters");
        }
    }
}
