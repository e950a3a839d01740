package cn.shanhuo.order;

import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;
import java.util.List;

/**
 * What one buyer ordered from one shop in one go, from confirmation to completion or closing.
 *
 * @param goods sum of the lines
 * @param total goods and freight: what Alipay is asked for
 */
public record Order(
        OrderNo no,
        BuyerId buyer,
        ShopId shop,
        List<OrderLine> lines,
        Money goods,
        Money freight,
        Money total,
        String note,
        Instant placedAt,
        OrderState state) {}
