package cn.shanhuo.order;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.freight.Freight;
import cn.shanhuo.freight.FreightQuote;
import cn.shanhuo.freight.FreightTemplateId;
import cn.shanhuo.freight.Weighed;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up today's prices, stock, freight and the buyer's address, and adds up. Reserves nothing. */
@Singleton
class Reckoner {

    private static final long NOBODY = 0;

    private final CheckoutRows rows;
    private final Freight freight;
    private final OrderSettings settings;

    Reckoner(CheckoutRows rows, Freight freight, OrderSettings settings) {
        this.rows = rows;
        this.freight = freight;
        this.settings = settings;
    }

    /**
     * @param address null as long as none is chosen, which is no problem yet
     * @param key null when nothing is to be placed yet
     */
    Reckoning reckon(
            BuyerId buyer, @Nullable AddressId address, @Nullable CheckoutKey key, Map<SkuId, Quantity> wanted) {
        var row = rows.buyer(
                buyer.value(),
                address == null ? NOBODY : address.value(),
                key == null ? NOBODY : key.value(),
                settings.unpaidLimit());
        var destination = Destination.of(row);
        var problems = new ArrayList<CheckoutProblem>();
        if (address != null && destination.isEmpty()) {
            problems.add(new CheckoutProblem.NoAddress());
        }
        var shops = shops(wanted, destination.map(Destination::provinceCode), problems);
        return new Reckoning(
                new Quote(shops, List.copyOf(problems)), destination, row.unpaid(), Optional.ofNullable(row.checkoutId()));
    }

    private List<ShopQuote> shops(
            Map<SkuId, Quantity> wanted, Optional<String> province, List<CheckoutProblem> problems) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var offers = rows.offers(wanted.keySet().stream().map(SkuId::value).toList()).stream()
                .collect(Collectors.toMap(OfferRow::skuId, Function.identity()));
        var lines = new LinkedHashMap<ShopId, List<QuotedLine>>();
        var names = new LinkedHashMap<ShopId, String>();
        wanted.forEach((sku, quantity) -> {
            var offer = offers.get(sku.value());
            if (offer == null || offer.forSale() == 0) {
                problems.add(new CheckoutProblem.NotOnSale(sku));
                return;
            }
            var line = line(offer, quantity);
            if (line.available() < quantity.value()) {
                problems.add(new CheckoutProblem.TooFew(
                        sku, line.title(), line.label(), quantity.value(), line.available()));
            }
            names.put(line.shop(), offer.shopName());
            lines.computeIfAbsent(line.shop(), _ -> new ArrayList<>()).add(line);
        });
        return lines.entrySet().stream()
                .map(shop -> quote(shop.getKey(), names.get(shop.getKey()), shop.getValue(), province, problems))
                .toList();
    }

    private ShopQuote quote(
            ShopId shop, String name, List<QuotedLine> lines, Optional<String> province, List<CheckoutProblem> problems) {
        var asked = province.map(code -> freight.quote(shop, code, lines.stream().map(Reckoner::weighed).toList()));
        if (asked.orElse(null) instanceof FreightQuote.NotDelivered(var places)) {
            var stays = places.stream().map(place -> lines.get(place).sku()).toList();
            problems.add(new CheckoutProblem.NoDelivery(shop, stays));
        }
        return new ShopQuote(shop, name, List.copyOf(lines), asked);
    }

    private static Weighed weighed(QuotedLine line) {
        return new Weighed(line.template(), line.grossWeight(), line.amount(), line.quantity().value());
    }

    private static QuotedLine line(OfferRow offer, Quantity quantity) {
        var photo = offer.photoId();
        var template = offer.templateId();
        return new QuotedLine(
                new ShopId(offer.shopId()),
                new ProductId(offer.productId()),
                new SkuId(offer.skuId()),
                offer.title(),
                offer.label(),
                photo == null ? null : new PhotoId(photo),
                new Money(offer.priceFen()),
                quantity,
                offer.available(),
                offer.netWeightG(),
                offer.grossWeightG(),
                template == null ? null : new FreightTemplateId(template),
                ReturnPolicy.valueOf(offer.returnPolicy()));
    }
}
