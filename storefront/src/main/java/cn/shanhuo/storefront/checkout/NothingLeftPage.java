package cn.shanhuo.storefront.checkout;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.util.List;

/**
 * Everything that was to be bought has gone in the meantime.
 *
 * @param said what became of it
 */
public record NothingLeftPage(List<Sentence> said) implements Page {

    @Override
    public String template() {
        return "storefront/checkout/none";
    }
}
