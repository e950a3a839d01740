package cn.shanhuo.order;

import cn.shanhuo.money.Money;
import java.util.List;

/**
 * A checkout, reckoned now: nothing is reserved by it.
 *
 * @param shops each with its lines and freight; without what is not on sale
 * @param problems none: may be placed
 */
public record Quote(List<ShopQuote> shops, List<CheckoutProblem> problems) {

    public Money goods() {
        return shops.stream().map(ShopQuote::goods).reduce(Money.ZERO, Money::plus);
    }

    public Money freight() {
        return shops.stream().map(ShopQuote::freightFee).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return goods().plus(freight());
    }
}
