package cn.shanhuo.storefront.orders;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param status ends the message keys of what to say above all
 * @param lead what is to be done, or waited for, at this point of the order
 * @param sum ends the message key of what the total is called
 * @param refunds what is on its way back, or came back
 * @param may what the buyer can do with it now
 * @param problem why the last wish was not granted, or null
 */
public record OrderPage(
        String no,
        String shop,
        String shopHref,
        String status,
        Sentence lead,
        List<Step> steps,
        Receiver receiver,
        List<Parcel> parcels,
        List<Line> lines,
        String goods,
        String freight,
        boolean free,
        String sum,
        String total,
        String note,
        String placedAt,
        List<Refund> refunds,
        May may,
        @Nullable Sentence problem)
        implements Page {

    @Override
    public String template() {
        return "storefront/orders/show";
    }

    /** @param at when, or null as long as it has not happened */
    public record Step(String word, @Nullable String at, boolean done) {}

    public record Receiver(String name, String phone, String region, String detail) {}

    /** @param link where its carrier tells how far it is, or null */
    public record Parcel(
            String carrier, String no, @Nullable String link, String shippedAt) {}

    /** @param excluded ends the message key when it cannot be sent back, or null */
    public record Line(
            String href,
            String title,
            String label,
            @Nullable Picture picture,
            String price,
            int quantity,
            String amount,
            @Nullable String excluded) {}

    public record Refund(
            String amount, String status, @Nullable String at) {}

    public record May(boolean pay, boolean cancelUnpaid, boolean cancelPaid, boolean receive, boolean extend) {}
}
