package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order on a seller's page.
 *
 * @param whom where it goes, masked: province to town and the last digits of the phone
 * @param sums what it costs; null for those who only pack
 * @param parcel where it is sent off; null when there is nothing to send
 */
public record OrderItem(
        String no,
        String href,
        Sentence status,
        String tone,
        List<Line> lines,
        Sentence whom,
        String note,
        @Nullable Sums sums,
        List<Event> events,
        @Nullable String parcel) {

    /** One thing that was bought. */
    public record Line(@Nullable Picture photo, String title, String label, int quantity) {}

    /** Goods and freight, and both together. */
    public record Sums(String goods, String freight, String total) {}

    /** Something that happened to it. */
    public record Event(Sentence what, String at) {}
}
