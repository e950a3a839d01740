package cn.shanhuo.storefront.checkout;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param key makes a second press find the first order
 * @param from {@code cart} or {@code product}
 * @param said what has changed or is missing, above everything else
 * @param chosen where to, or null as long as there is no address
 * @param totalFen goes back with the form, so that nobody pays another price than the one seen
 * @param placeable everything is there but the buyer's ticks
 */
public record CheckoutPage(
        String key,
        String from,
        List<Sentence> said,
        List<Place> places,
        @Nullable Place chosen,
        List<ShopPart> shops,
        String goods,
        String freight,
        String total,
        String totalFen,
        boolean placeable)
        implements Page {

    @Override
    public String template() {
        return "storefront/checkout/new";
    }

    public boolean several() {
        return shops.size() > 1;
    }

    /** An entry of the buyer's own address book. */
    public record Place(String id, String receiver, String phone, String region, String detail, boolean chosen) {}

    /**
     * What one shop sends.
     *
     * @param freight what it asks for that, or null as long as there is no address
     * @param free no freight
     * @param missing how much more makes it free, or null
     * @param undelivered packs that it does not send there, joined by commas; null when it sends all
     */
    public record ShopPart(
            String id,
            String name,
            List<Line> lines,
            Field note,
            @Nullable String freight,
            boolean free,
            @Nullable String missing,
            @Nullable String undelivered,
            String total) {}

    /**
     * @param excluded ends the message key when it cannot be sent back, or null
     * @param confirm the buyer has to tick that it cannot be sent back once opened
     * @param unconfirmed that tick is missing
     */
    public record Line(
            String sku,
            String value,
            String title,
            String label,
            @Nullable Picture picture,
            String price,
            int quantity,
            String amount,
            @Nullable String excluded,
            boolean confirm,
            boolean confirmed,
            boolean unconfirmed,
            boolean undelivered) {}
}
