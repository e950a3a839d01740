package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads product cards of what is on sale in open shops, many at a time. */
@Singleton
class GoodsCards {

    private final CardRows rows;
    private final SkuRows skus;

    GoodsCards(CardRows rows, SkuRows skus) {
        this.rows = rows;
        this.skus = skus;
    }

    /** The next cards in the order of their numbers. */
    @Transactional
    Page after(long product, int limit) {
        var found = rows.after(product, limit);
        return new Page(
                cards(found),
                found.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(found.getLast().id()));
    }

    /** Those of the given products that are on sale. */
    @Transactional
    List<GoodsCard> among(Collection<Long> products) {
        return products.isEmpty() ? List.of() : cards(rows.among(products));
    }

    @Transactional
    List<GoodsCard> of(ShopId shop, int limit) {
        return cards(rows.of(shop.value(), limit));
    }

    /** @param last the number to go on from; empty at the end */
    record Page(List<GoodsCard> cards, OptionalLong last) {}

    private List<GoodsCard> cards(List<CardRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var packs = skus.onSale(found.stream().map(CardRow::id).toList()).stream()
                .collect(Collectors.groupingBy(SkuRow::productId));
        return found.stream()
                .filter(row -> packs.containsKey(row.id()))
                .map(row -> card(row, packs))
                .toList();
    }

    private static GoodsCard card(CardRow row, Map<Long, List<SkuRow>> packs) {
        var own = packs.get(row.id());
        var cheapest =
                own.stream().min(Comparator.comparingLong(SkuRow::priceFen)).orElseThrow();
        var price = new Money(cheapest.priceFen());
        int left = own.stream().mapToInt(SkuRow::available).sum();
        return new GoodsCard(
                new ProductId(row.id()),
                new ShopId(row.shopId()),
                row.shopName(),
                row.townCode(),
                row.village(),
                row.categoryCode(),
                row.title(),
                row.origin(),
                row.madeOn(),
                Products.photo(row.coverPhoto()),
                price,
                Sku.per500Grams(price, cheapest.netWeightG()),
                own.size(),
                row.soldCount(),
                row.certificates() > 0,
                left > 0,
                left > 0 && left <= CatalogueChanges.LOW_MARK,
                row.listedAt());
    }
}
