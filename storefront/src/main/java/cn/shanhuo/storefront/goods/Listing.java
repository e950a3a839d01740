package cn.shanhuo.storefront.goods;

import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.form.Choice;
import java.util.List;

/**
 * A list of goods with everything to narrow, order and leaf through it.
 *
 * @param total as a number, with a plus when more were found than counted
 * @param ready false while the index is being built after a start
 */
public record Listing(
        Looking looking,
        List<GoodCard> cards,
        String total,
        List<Link> sorts,
        List<Link> bands,
        List<Choice> towns,
        Pager pager,
        boolean ready) {

    public boolean isEmpty() {
        return cards.isEmpty();
    }
}
