package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order.
 *
 * @param undo how sending is taken back; null when it cannot be
 */
public record OrderPage(
        OrderItem order,
        List<ParcelItem> parcels,
        @Nullable Undo undo,
        @Nullable Sentence said,
        @Nullable Sentence wrong)
        implements Page {

    @Override
    public String template() {
        return "admin/order/show";
    }

    /** Where sending is taken back, and until when. */
    public record Undo(String href, Sentence until) {}

    /**
     * A parcel on its way.
     *
     * @param doubt said when the number does not look like one of this carrier's
     */
    public record ParcelItem(
            Sentence carrier,
            String no,
            @Nullable String site,
            @Nullable Sentence doubt) {}
}
