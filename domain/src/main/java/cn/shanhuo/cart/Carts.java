package cn.shanhuo.cart;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All carts. Reading one never opens it; only putting something in does. */
@Singleton
public class Carts {

    private final CartRows rows;
    private final Ids ids;
    private final Clock clock;

    Carts(CartRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the buyer has ticked and can be had now, newest first, at today's prices. */
    @Transactional
    public List<CartLine> ticked(BuyerId buyer) {
        return rows.ofBuyer(buyer.value()).map(rows::lines).orElse(List.of()).stream()
                .filter(line -> line.ticked() && line.orderable())
                .map(Carts::orderable)
                .toList();
    }

    /** Takes out what has been ordered, and tells how many different goods are left. */
    @Transactional
    public int takeOut(BuyerId buyer, Collection<SkuId> ordered) {
        var skus = ordered.stream().map(SkuId::value).toList();
        return rows.ofBuyer(buyer.value())
                .map(cart -> {
                    if (!skus.isEmpty()) {
                        rows.remove(cart, skus);
                    }
                    return rows.countLines(cart);
                })
                .orElse(0);
    }

    /** How many different goods lie in the cart. */
    @Transactional
    public int count(CartOwner owner) {
        return find(owner).map(rows::countLines).orElse(0);
    }

    Optional<Long> find(CartOwner owner) {
        return switch (owner) {
            case CartOwner.OfVisitor(var token) -> rows.ofVisitor(token.hash());
            case CartOwner.OfBuyer(var buyer) -> rows.ofBuyer(buyer.value());
        };
    }

    /**
     * The cart's number, opened when there is none, and locked until the transaction ends: two requests that put
     * something in at once end up with one cart, one after the other.
     */
    long open(CartOwner owner) {
        var at = clock.instant();
        return switch (owner) {
            case CartOwner.OfVisitor(var token) -> {
                rows.openForVisitor(ids.next(), token.hash(), at);
                yield rows.lockVisitors(token.hash()).orElseThrow();
            }
            case CartOwner.OfBuyer(var buyer) -> {
                rows.openForBuyer(ids.next(), buyer.value(), at);
                yield rows.lockBuyers(buyer.value()).orElseThrow();
            }
        };
    }

    private static CartLine orderable(CartLineRow line) {
        return new CartLine(
                new SkuId(line.skuId()),
                new Quantity(Math.min(line.quantity(), line.available())),
                new Money(line.priceFen()));
    }
}
