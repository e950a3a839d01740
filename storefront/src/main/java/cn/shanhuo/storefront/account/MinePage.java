package cn.shanhuo.storefront.account;

import cn.shanhuo.ui.Page;
import java.util.List;

/**
 * @param states the states in which orders wait, with how many
 * @param sells whether this person has a shop
 * @param staff whether this person works at the centre
 */
public record MinePage(String name, String initial, List<State> states, boolean sells, boolean staff) implements Page {

    @Override
    public String template() {
        return "storefront/account/show";
    }

    public record State(String href, String word, String icon, int count) {}
}
