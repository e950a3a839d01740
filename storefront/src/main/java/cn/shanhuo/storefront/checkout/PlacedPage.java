package cn.shanhuo.storefront.checkout;

import cn.shanhuo.ui.Page;
import java.util.List;

/**
 * What came of one press of the button: an order for each shop, each to be paid on its own.
 *
 * @param unpaid how many still wait for payment
 */
public record PlacedPage(List<Placed> orders, long unpaid) implements Page {

    @Override
    public String template() {
        return "storefront/checkout/show";
    }

    /**
     * @param sum ends the message key of what the total is called
     * @param until the time of day, in the county, by which it has to be paid
     */
    public record Placed(
            String no,
            String href,
            String shop,
            int pieces,
            String sum,
            String total,
            String status,
            boolean payable,
            String until) {}
}
