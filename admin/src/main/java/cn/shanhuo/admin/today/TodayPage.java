package cn.shanhuo.admin.today;

import cn.shanhuo.admin.order.OrderItem;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seller's day.
 *
 * @param owner whether prices and money are shown; those who only pack do not see them
 * @param closed said when the shop does not sell at the moment
 * @param month null for those who only pack
 */
public record TodayPage(
        String shop,
        @Nullable Sentence closed,
        boolean owner,
        int toShip,
        int low,
        @Nullable Month month,
        List<OrderItem> next,
        boolean more)
        implements Page {

    @Override
    public String template() {
        return "admin/today/show";
    }

    /**
     * The month so far.
     *
     * @param reached of the next mark, in hundredths
     */
    public record Month(Sentence sold, Sentence missing, int reached, Sentence before) {}
}
