package cn.shanhuo.storefront.orders;

import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.order.Order;
import cn.shanhuo.order.OrderLine;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.Orders;
import cn.shanhuo.parcel.Parcel;
import cn.shanhuo.parcel.Parcels;
import cn.shanhuo.payment.Refund;
import cn.shanhuo.payment.Refunds;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.people.Phone;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one order of a buyer with everything that belongs to it. */
@Singleton
class OrderReading {

    private final Orders orders;
    private final Parcels parcels;
    private final Refunds refunds;
    private final Shops shops;

    OrderReading(Orders orders, Parcels parcels, Refunds refunds, Shops shops) {
        this.orders = orders;
        this.parcels = parcels;
        this.refunds = refunds;
        this.shops = shops;
    }

    /** Empty when the buyer has no such order, whoever else may have it. */
    @Transactional
    Optional<OrderPage> page(BuyerId buyer, OrderNo no, @Nullable Sentence problem) {
        return orders.find(buyer, no).map(order -> page(buyer, order, problem));
    }

    private OrderPage page(BuyerId buyer, Order order, @Nullable Sentence problem) {
        return new OrderPage(
                order.no().toString(),
                shops.find(order.shop()).map(Shop::name).orElse(""),
                "/shops/" + order.shop(),
                OrderTexts.word(order.state()),
                OrderTexts.lead(order.state()),
                OrderTexts.steps(order.placedAt(), order.state()),
                receiver(buyer, order.no()),
                parcels.of(buyer, order.no()).stream().map(OrderReading::parcel).toList(),
                order.lines().stream().map(OrderReading::line).toList(),
                order.goods().display(),
                order.freight().display(),
                order.freight().isZero(),
                OrderTexts.sum(order.state()),
                order.total().display(),
                order.note(),
                OrderTexts.time(order.placedAt()),
                refunds.of(buyer, order.no()).stream().map(OrderReading::refund).toList(),
                OrderTexts.may(order.state()),
                problem);
    }

    private OrderPage.Receiver receiver(BuyerId buyer, OrderNo no) {
        return orders.receiver(buyer, no)
                .map(to -> new OrderPage.Receiver(
                        to.name(), new Phone(to.phone()).masked(), RegionPath.names(to.region()), to.detail()))
                .orElseThrow();
    }

    private static OrderPage.Parcel parcel(Parcel parcel) {
        return new OrderPage.Parcel(
                parcel.carrier().name(),
                parcel.no().value(),
                CarrierLinks.of(parcel.carrier(), parcel.no().value()),
                OrderTexts.time(parcel.shippedAt()));
    }

    private static OrderPage.Line line(OrderLine line) {
        return new OrderPage.Line(
                "/products/" + line.product(),
                line.title(),
                line.label(),
                PhotoPicture.thumb(line.photo(), ""),
                line.price().display(),
                line.quantity().value(),
                line.amount().display(),
                line.returnPolicy() == ReturnPolicy.SEVEN_DAYS
                        ? null
                        : line.returnPolicy().name());
    }

    private static OrderPage.Refund refund(Refund refund) {
        var at = refund.refundedAt();
        return new OrderPage.Refund(
                refund.amount().display(), refund.status().name(), at == null ? null : OrderTexts.time(at));
    }
}
