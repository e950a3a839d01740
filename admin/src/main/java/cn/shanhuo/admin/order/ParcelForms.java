package cn.shanhuo.admin.order;

import cn.shanhuo.order.Receiver;
import cn.shanhuo.parcel.Carrier;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Seller;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out the page on which an order is packed. */
@Singleton
class ParcelForms {

    private final OrderItems items;
    private final RevealReceiver reveal;
    private final Messages messages;

    ParcelForms(OrderItems items, RevealReceiver reveal, Messages messages) {
        this.items = items;
        this.reveal = reveal;
        this.messages = messages;
    }

    /** Empty when there is nothing to send under this number. */
    Optional<ParcelPage> page(Seller seller, Locale locale, String no, Submitted typed, Problems problems) {
        return OrderReading.number(no).flatMap(order -> reveal.of(seller, order).flatMap(receiver -> items.find(
                        seller, order.value())
                .map(item -> new ParcelPage(
                        item,
                        address(receiver),
                        Field.of("trackingNo", typed, problems).limit(60).needed(),
                        Field.of("carrier", typed, problems),
                        carriers(locale),
                        problems))));
    }

    private static ParcelPage.Address address(Receiver receiver) {
        return new ParcelPage.Address(
                receiver.name(),
                receiver.phone(),
                "tel:" + receiver.phone(),
                RegionPath.names(receiver.region()),
                receiver.detail());
    }

    private List<Choice> carriers(Locale locale) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", messages.say(locale, "admin.parcel.carrier.guess")));
        for (var carrier : Carrier.values()) {
            choices.add(new Choice(carrier.name(), messages.say(locale, "domain.carrier." + carrier)));
        }
        return choices;
    }
}
