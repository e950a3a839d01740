package cn.shanhuo.storefront.checkout;

import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.freight.FreightQuote;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.CheckoutProblem;
import cn.shanhuo.order.Quote;
import cn.shanhuo.order.QuotedLine;
import cn.shanhuo.order.ShopQuote;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.photo.PhotoPicture;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a quote out by shop, with what was typed. */
record CheckoutShops(Quote quote, CheckoutForm form, Problems problems, Set<SkuId> unconfirmed) {

    List<CheckoutPage.ShopPart> parts() {
        return quote.shops().stream().map(this::part).toList();
    }

    private CheckoutPage.ShopPart part(ShopQuote shop) {
        var undelivered = undelivered(shop);
        var quoted = shop.freight().orElse(null) instanceof FreightQuote.Quoted known ? known : null;
        return new CheckoutPage.ShopPart(
                shop.shop().toString(),
                shop.shopName(),
                shop.lines().stream()
                        .map(line -> line(line, undelivered.contains(line.sku())))
                        .toList(),
                note(shop),
                quoted == null ? null : quoted.freight().display(),
                quoted != null && quoted.freight().isZero(),
                quoted == null
                        ? null
                        : quoted.missingForFree().map(Money::display).orElse(null),
                joined(undelivered),
                shop.total().display());
    }

    private Field note(ShopQuote shop) {
        var name = "note-" + shop.shop();
        return Field.of(name, form.notes().getOrDefault(shop.shop(), ""))
                .limit(CheckoutForm.NOTE)
                .wrong(problems);
    }

    private Set<SkuId> undelivered(ShopQuote shop) {
        return quote.problems().stream()
                .flatMap(problem ->
                        problem instanceof CheckoutProblem.NoDelivery(var where, var skus) && where.equals(shop.shop())
                                ? skus.stream()
                                : java.util.stream.Stream.<SkuId>empty())
                .collect(Collectors.toSet());
    }

    private static @Nullable String joined(Collection<SkuId> skus) {
        return skus.isEmpty()
                ? null
                : skus.stream().map(SkuId::toString).sorted().collect(Collectors.joining(","));
    }

    private CheckoutPage.Line line(QuotedLine line, boolean undelivered) {
        boolean confirmed = form.confirmed().contains(line.sku());
        return new CheckoutPage.Line(
                line.sku().toString(),
                line.sku() + ":" + line.quantity(),
                line.title(),
                line.label(),
                PhotoPicture.thumb(line.photo(), ""),
                line.price().display(),
                line.quantity().value(),
                line.amount().display(),
                Optional.of(line.returnPolicy())
                        .filter(policy -> policy != ReturnPolicy.SEVEN_DAYS)
                        .map(Enum::name)
                        .orElse(null),
                line.needsConfirmation(),
                confirmed,
                unconfirmed.contains(line.sku()) && !confirmed,
                undelivered);
    }
}
