package cn.shanhuo.incubator.goods;

import cn.shanhuo.catalog.ProductStatus;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import java.util.List;

/** What was found on sale, or, when nothing was looked for, what is taken down. */
public record GoodsPage(String words, List<Line> goods, Pager pager) implements Page {

    @Override
    public String template() {
        return "incubator/goods/list";
    }

    public record Line(String href, String title, String shop, ProductStatus status) {

        public String tone() {
            return status == ProductStatus.TAKEN_DOWN ? "clay" : "moss";
        }

        public String statusKey() {
            return "domain.product-status." + status;
        }
    }
}
