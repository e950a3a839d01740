package cn.shanhuo.storefront.orders;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param older where the orders before these are, or null when these are the first ever */
public record OrdersPage(
        List<TabLink> tabs,
        String state,
        List<Order> orders,
        @Nullable String older) implements Page {

    @Override
    public String template() {
        return "storefront/orders/list";
    }

    /** @param count orders waiting there for somebody; 0 is not shown */
    public record TabLink(String href, String word, int count, boolean current) {}

    /** @param lines at most three; {@code more} tells how many others there are */
    public record Order(
            String no,
            String href,
            String shop,
            String shopHref,
            String status,
            List<Line> lines,
            int more,
            int pieces,
            String total,
            String placedOn,
            boolean payable,
            String payUntil,
            boolean receivable) {}

    public record Line(String title, String label, @Nullable Picture picture, String price, int quantity) {}
}
