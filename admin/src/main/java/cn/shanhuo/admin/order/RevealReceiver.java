package cn.shanhuo.admin.order;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.order.Orders;
import cn.shanhuo.order.Receiver;
import cn.shanhuo.ui.guard.Seller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows a member of the shop whom a paid order goes to, and writes down that it was seen: no entry, no sight. */
@Singleton
class RevealReceiver {

    private final Orders orders;
    private final Audit audit;

    RevealReceiver(Orders orders, Audit audit) {
        this.orders = orders;
        this.audit = audit;
    }

    /** Empty when the shop has no such order or nothing to send for it. */
    @Transactional
    Optional<Receiver> of(Seller seller, OrderNo no) {
        return orders.find(seller.shop(), no)
                .filter(order -> order.state() instanceof OrderState.Paid)
                .flatMap(order -> {
                    audit.record(seller.account(), "reveal", "order", no, "address");
                    return orders.receiver(seller.shop(), no);
                });
    }
}
