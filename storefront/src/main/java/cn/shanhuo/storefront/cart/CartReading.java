package cn.shanhuo.storefront.cart;

import cn.shanhuo.cart.CartOwner;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a cart with one query and lays it out by shop. */
@Singleton
class CartReading {

    /** At and below so many pieces a buyer is told how many are left. */
    private static final int FEW = 5;

    private final CartLineRows rows;

    CartReading(CartLineRows rows) {
        this.rows = rows;
    }

    CartPage page(CartOwner owner, @Nullable Sentence said, boolean wrong) {
        return layOut(lines(owner), said, wrong);
    }

    /** The cart with the quantities that are none, each with a sentence at its line. */
    CartPage again(CartOwner owner, Map<SkuId, String> typed) {
        var page = layOut(lines(owner), Sentence.of("storefront.cart.refused.keep"), true);
        return page.with(line -> {
            var text = CartForm.id(line.sku()).map(typed::get).orElse(null);
            return text == null ? line : line.wrong(text, Sentence.of("storefront.cart.wrong"));
        });
    }

    private List<CartLineRow> lines(CartOwner owner) {
        return switch (owner) {
            case CartOwner.OfBuyer(var buyer) -> rows.ofBuyer(buyer.value());
            case CartOwner.OfVisitor(var token) -> rows.ofVisitor(token.hash());
        };
    }

    private static CartPage layOut(List<CartLineRow> lines, @Nullable Sentence said, boolean wrong) {
        var byShop = new LinkedHashMap<Long, List<CartLineRow>>();
        var gone = new ArrayList<CartPage.Line>();
        int pieces = 0;
        var total = Money.ZERO;
        boolean allTicked = true;
        for (var line : lines) {
            if (!line.forSale() || line.available() == 0) {
                gone.add(line(line));
                continue;
            }
            byShop.computeIfAbsent(line.shopId(), _ -> new ArrayList<>()).add(line);
            allTicked &= line.ticked();
            if (line.ticked()) {
                pieces += quantity(line);
                total = total.plus(amount(line));
            }
        }
        var shops = byShop.values().stream().map(CartReading::part).toList();
        return new CartPage(shops, gone, pieces, total.display(), allTicked, said, wrong);
    }

    private static CartPage.ShopPart part(List<CartLineRow> lines) {
        var shop = lines.getFirst();
        return new CartPage.ShopPart(
                Long.toString(shop.shopId()),
                shop.shopName(),
                "/shops/" + shop.shopId(),
                lines.stream().allMatch(CartLineRow::ticked),
                lines.stream().map(CartReading::line).toList());
    }

    private static CartPage.Line line(CartLineRow line) {
        return new CartPage.Line(
                Long.toString(line.skuId()),
                "/products/" + line.productId(),
                line.title(),
                line.label(),
                PhotoPicture.thumb(line.coverPhoto() == null ? null : new PhotoId(line.coverPhoto()), ""),
                new Money(line.priceFen()).display(),
                Integer.toString(quantity(line)),
                Math.min(line.available(), Quantity.MOST),
                amount(line).display(),
                line.ticked(),
                flag(line));
    }

    private static @Nullable Sentence flag(CartLineRow line) {
        if (!line.forSale()) {
            return Sentence.of("storefront.cart.withdrawn");
        }
        if (line.available() == 0) {
            return Sentence.of("storefront.cart.sold-out");
        }
        if (line.quantity() > line.available()) {
            return Sentence.of("storefront.cart.capped", line.quantity(), line.available());
        }
        var change = new Money(line.priceFen() - line.seenFen());
        if (change.fen() < 0) {
            return Sentence.of("storefront.cart.cheaper", new Money(-change.fen()).display());
        }
        if (change.isPositive()) {
            return Sentence.of("storefront.cart.dearer", change.display());
        }
        return line.available() <= FEW ? Sentence.of("storefront.cart.few", line.available()) : null;
    }

    private static int quantity(CartLineRow line) {
        return Math.clamp(line.available(), 1, line.quantity());
    }

    private static Money amount(CartLineRow line) {
        return new Money(line.priceFen()).times(quantity(line));
    }
}
