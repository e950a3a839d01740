package cn.shanhuo.storefront.account;

import cn.shanhuo.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param states the states in which orders wait, with how many
 * @param shops the way to this person's shop, or to the choice of one; null without a shop
 * @param staff whether this person works at the centre
 */
public record MinePage(
        String name,
        String initial,
        List<State> states,
        @Nullable String shops,
        boolean staff) implements Page {

    @Override
    public String template() {
        return "storefront/account/show";
    }

    public record State(String href, String word, String icon, int count) {}
}
