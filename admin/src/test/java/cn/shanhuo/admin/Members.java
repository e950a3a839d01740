package cn.shanhuo.admin;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import jakarta.inject.Singleton;

/** People at work in a shop, signed in through the door. */
@Singleton
public class Members {

    private final Visitors visitors;

    Members(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Somebody at work, and the browser. */
    public record Member(AccountId account, PageClient browser) {}

    public Member of(ShopId shop, ShopRole role) {
        var known = visitors.buyer("李春梅");
        Village.join(shop, known.account(), role);
        return new Member(known.account(), known.browser());
    }

    /** A browser nobody has signed in with. */
    public PageClient stranger() {
        return visitors.stranger();
    }
}
