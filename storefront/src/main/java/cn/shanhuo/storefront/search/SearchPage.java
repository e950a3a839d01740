package cn.shanhuo.storefront.search;

import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.storefront.goods.Listing;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Page;
import java.util.List;

/**
 * @param shelves the categories, to narrow what was found
 * @param tries words to try when nothing was found
 * @param instead what sells well, shown when nothing was found
 */
public record SearchPage(String words, Listing listing, List<Link> shelves, List<Link> tries, List<GoodCard> instead)
        implements Page {

    @Override
    public String template() {
        return "storefront/search/show";
    }

    @Override
    public String searched() {
        return words;
    }

    public boolean asked() {
        return !words.isEmpty();
    }
}
