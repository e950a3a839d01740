package cn.shanhuo.order;

import cn.shanhuo.order.Move.Moved;
import cn.shanhuo.order.Move.Refused;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.people.Vault;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.stock.Stock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All orders. The moves are for payment and parcel: they happen in the caller's transaction, as its last statements,
 * only from the one state that allows them, and tell whether they did; stock moves along.
 */
@Singleton
public class Orders {

    private final OrderRows rows;
    private final Stock stock;
    private final Vault vault;
    private final OrderSettings settings;

    Orders(OrderRows rows, Stock stock, Vault vault, OrderSettings settings) {
        this.rows = rows;
        this.stock = stock;
        this.vault = vault;
        this.settings = settings;
    }

    /** For payment, which knows nobody but the order number. */
    @Transactional
    public Optional<Order> find(OrderNo no) {
        return rows.find(no.value()).map(this::withLines);
    }

    @Transactional
    public Optional<Order> find(BuyerId buyer, OrderNo no) {
        return rows.findOfBuyer(buyer.value(), no.value()).map(this::withLines);
    }

    @Transactional
    public Optional<Order> find(ShopId shop, OrderNo no) {
        return rows.findOfShop(shop.value(), no.value()).map(this::withLines);
    }

    /** Opens the sealed address of a buyer's own order. */
    @Transactional
    public Optional<Receiver> receiver(BuyerId buyer, OrderNo no) {
        return rows.receiverOfBuyer(buyer.value(), no.value()).map(this::opened);
    }

    /** Opens the sealed address of a shop's order. The caller puts it on record. */
    @Transactional
    public Optional<Receiver> receiver(ShopId shop, OrderNo no) {
        return rows.receiverOfShop(shop.value(), no.value()).map(this::opened);
    }

    /**
     * Unpaid → paid for many, with one statement for each second at which some were paid; stock stays promised. The caller
     * holds the orders locked and has seen each of them unpaid; when that is not so, this throws and nothing of the
     * transaction may stay.
     */
    @Transactional(TxType.MANDATORY)
    public void markAllPaid(Map<OrderNo, Instant> paid) {
        var byTime = paid.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(one -> one.getKey().value(), Collectors.toList())));
        int moved = byTime.entrySet().stream()
                .mapToInt(some -> rows.pay(some.getValue(), some.getKey()))
                .sum();
        if (moved != paid.size()) {
            throw new IllegalStateException(
                    "of " + paid.size() + " unpaid orders only " + moved + " could be marked paid");
        }
    }

    /** Whether a buyer's order is closed as things stand now, also when this transaction saw it open before. */
    @Transactional(TxType.MANDATORY)
    public boolean closedByNow(BuyerId buyer, OrderNo no) {
        return rows.closedByNow(buyer.value(), no.value()).isPresent();
    }

    /** Closed without having been paid → paid, when all its pieces can be promised once more; else nothing changes. */
    @Transactional(TxType.MANDATORY)
    public boolean revive(OrderNo no, Instant paidAt) {
        var order = find(no);
        if (order.isEmpty() || !(order.get().revive(paidAt) instanceof Moved)) {
            return false;
        }
        var pieces = order.get().pieces();
        var levels = stock.hold(pieces.keySet());
        boolean enough = pieces.entrySet().stream()
                .allMatch(pack -> levels.get(pack.getKey()).available() >= pack.getValue());
        return enough && rows.revive(no.value(), paidAt) == 1 && reserve(order.get());
    }

    /** Paid and not sent → closed by {@link ClosingReason#PAID_CANCELLED}; its pieces may be ordered again. */
    @Transactional(TxType.MANDATORY)
    public boolean closePaid(OrderNo no, Instant at) {
        return release(no, rows.closePaid(no.value(), ClosingReason.PAID_CANCELLED.name(), at));
    }

    /** Unpaid → closed; its pieces may be ordered again. */
    @Transactional(TxType.MANDATORY)
    boolean closeUnpaid(OrderNo no, ClosingReason why, Instant at) {
        return release(no, rows.closeUnpaid(no.value(), why.name(), at));
    }

    /** Paid → shipped. Empty when the shop has no such order. */
    @Transactional(TxType.MANDATORY)
    public Optional<Move> ship(ShopId shop, OrderNo no, Instant at) {
        return find(shop, no).map(order -> switch (order.ship(at, at.plus(settings.receiveWithin()))) {
            case Refused refused -> refused;
            case Moved moved -> {
                var until = ((OrderState.Shipped) moved.order().state()).receiveUntil();
                if (rows.ship(shop.value(), no.value(), at, until) == 0) {
                    yield new Refused(Refusal.OVERTAKEN);
                }
                stock.ship(order.pieces());
                yield moved;
            }
        });
    }

    /** Shipped → paid, if it was sent then or later. Empty when the shop has no such order. */
    @Transactional(TxType.MANDATORY)
    public Optional<Move> unship(ShopId shop, OrderNo no, Instant since) {
        return find(shop, no).map(order -> switch (order.unship(since)) {
            case Refused refused -> refused;
            case Moved moved -> {
                var sentAt = ((OrderState.Shipped) order.state()).at();
                if (rows.unship(shop.value(), no.value(), sentAt) == 0) {
                    yield new Refused(Refusal.OVERTAKEN);
                }
                stock.unship(order.pieces());
                yield moved;
            }
        });
    }

    /** Unpaid orders whose time is over, by deadline, from behind the given one on. */
    @Transactional
    List<OverdueRow> overdue(Instant now, OverdueRow behind, int most) {
        return rows.overdue(now, behind.payUntil(), behind.id(), most);
    }

    private Receiver opened(ReceiverRow row) {
        return new Receiver(
                vault.open(row.receiverSealed()),
                vault.open(row.phoneSealed()),
                row.regionNames(),
                vault.open(row.detailSealed()));
    }

    private boolean reserve(Order order) {
        if (!stock.reserve(order.pieces())) {
            throw new IllegalStateException("held stock was taken from under order " + order.no());
        }
        stock.announce(order.pieces().keySet());
        return true;
    }

    private boolean release(OrderNo no, int closed) {
        if (closed == 0) {
            return false;
        }
        stock.release(find(no).orElseThrow().pieces());
        return true;
    }

    private Order withLines(OrderRow row) {
        return OrderStates.order(row, rows.lines(row.id()));
    }
}
