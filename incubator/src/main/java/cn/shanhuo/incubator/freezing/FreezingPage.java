package cn.shanhuo.incubator.freezing;

import cn.shanhuo.shop.Shop;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import org.jspecify.annotations.Nullable;

/** Whether a shop sells, and the form that stops it or lets it go on. */
public record FreezingPage(Shop shop, Submitted form, Problems problems) implements Page {

    @Override
    public String template() {
        return "incubator/freezing/show";
    }

    public String name() {
        return shop.name();
    }

    public String shopHref() {
        return "/incubator/shops/" + shop.id();
    }

    public String statusKey() {
        return "domain.shop-status." + shop.status();
    }

    public @Nullable String frozenWhy() {
        return shop.frozenWhy().orElse(null);
    }

    /** What pressing the button does: freeze or reopen. */
    public String act() {
        return shop.sells() ? "freeze" : "reopen";
    }

    public String action() {
        return shopHref() + (shop.sells() ? "/freezing" : "/reopening");
    }

    public Field why() {
        return Field.of("why", form, problems).limit(200).needed();
    }
}
