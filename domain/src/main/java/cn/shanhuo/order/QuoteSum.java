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
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up a checkout from what was looked up, shop by shop, and names what is wrong with it. */
@Singleton
class QuoteSum {

    private final Freight freight;

    QuoteSum(Freight freight) {
        this.freight = freight;
    }

    /** @param addressed whether an address was asked for, so that a missing one is a problem */
    Quote of(
            Map<SkuId, Quantity> wanted,
            Map<Long, OfferRow> offers,
            Optional<Destination> destination,
            boolean addressed) {
        var problems = new ArrayList<CheckoutProblem>();
        var lines = new LinkedHashMap<ShopId, List<QuotedLine>>();
        wanted.forEach((sku, quantity) -> {
            var offer = offers.get(sku.value());
            if (offer == null || offer.forSale() == 0) {
                problems.add(new CheckoutProblem.NotOnSale(sku));
            } else {
                var line = line(offer, quantity);
                line.tooFew().ifPresent(problems::add);
                lines.computeIfAbsent(line.shop(), _ -> new ArrayList<>()).add(line);
            }
        });
        if (addressed && destination.isEmpty()) {
            problems.add(new CheckoutProblem.NoAddress());
        }
        var shops = lines.values().stream()
                .map(ofShop -> shop(offers.get(ofShop.getFirst().sku().value()).shopName(), ofShop, destination))
                .toList();
        shops.forEach(shop -> shop.noDelivery().ifPresent(problems::add));
        return new Quote(shops, List.copyOf(problems));
    }

    private ShopQuote shop(String name, List<QuotedLine> lines, Optional<Destination> destination) {
        var shop = lines.getFirst().shop();
        var asked = destination.<FreightQuote>map(to -> freight.quote(
                shop, to.provinceCode(), lines.stream().map(QuoteSum::weighed).toList()));
        return new ShopQuote(shop, name, List.copyOf(lines), asked);
    }

    private static Weighed weighed(QuotedLine line) {
        return new Weighed(
                line.template(),
                line.grossWeight(),
                line.amount(),
                line.quantity().value());
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
