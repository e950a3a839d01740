package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order.
 *
 * @param undo where sending can be taken back; null when it cannot
 */
public record OrderPage(
        OrderItem order, List<ParcelItem> parcels, @Nullable String undo, @Nullable Sentence said, @Nullable Sentence wrong)
        implements Page {

    @Override
    public String template() {
        return "admin/order/show";
    }

    /**
     * A parcel on its way.
     *
     * @param doubt said when the number does not look like one of this carrier's
     */
    public record ParcelItem(Sentence carrier, String no, @Nullable String site, @Nullable Sentence doubt) {}
}
