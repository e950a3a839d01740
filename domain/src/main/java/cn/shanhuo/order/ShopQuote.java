package cn.shanhuo.order;

import cn.shanhuo.freight.FreightQuote;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import java.util.List;
import java.util.Optional;

/**
 * What one shop would send.
 *
 * @param freight empty as long as there is no address
 */
public record ShopQuote(ShopId shop, String shopName, List<QuotedLine> lines, Optional<FreightQuote> freight) {

    public Money goods() {
        return lines.stream().map(QuotedLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Zero when it is not known or not delivered. */
    public Money freightFee() {
        return freight.orElse(null) instanceof FreightQuote.Quoted quoted ? quoted.freight() : Money.ZERO;
    }

    public Money total() {
        return goods().plus(freightFee());
    }

    Optional<CheckoutProblem.NoDelivery> noDelivery() {
        if (freight.orElse(null) instanceof FreightQuote.NotDelivered(var places)) {
            var stays = places.stream().map(place -> lines.get(place).sku()).toList();
            return Optional.of(new CheckoutProblem.NoDelivery(shop, stays));
        }
        return Optional.empty();
    }
}
