package cn.shanhuo.incubator.board;

import cn.shanhuo.people.Vault;
import cn.shanhuo.training.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads an order with its proofs. */
@Singleton
class OrderFile {

    private final OrderRows rows;
    private final Vault vault;

    OrderFile(OrderRows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    @Transactional
    public Optional<OrderPage> find(long no) {
        return rows.find(no)
                .map(order -> new OrderPage(
                        order,
                        Person.masked(vault.open(order.receiverSealed())),
                        rows.lines(no).stream().map(OrderPage::line).toList(),
                        rows.payments(no).stream().map(OrderPage::payment).toList(),
                        rows.refunds(no).stream().map(OrderPage::refund).toList(),
                        rows.parcels(no).stream().map(OrderPage::parcel).toList(),
                        rows.entries(no).stream()
                                .map(entry -> OrderPage.entry(order.shopId(), entry))
                                .toList()));
    }
}
