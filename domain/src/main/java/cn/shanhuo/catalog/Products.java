package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The products of all shops. */
@Singleton
public class Products {

    private final ProductRows rows;
    private final SkuRows skus;
    private final GoodsCards cards;

    Products(ProductRows rows, SkuRows skus, GoodsCards cards) {
        this.rows = rows;
        this.skus = skus;
        this.cards = cards;
    }

    /** A product as its shop sees it, in any status. */
    @Transactional
    public Optional<Product> find(ShopId shop, ProductId id) {
        return rows.find(shop.value(), id.value()).map(this::whole);
    }

    /** A product as buyers see it: once listed, in an open shop; off sale it can still be looked at, drafts cannot. */
    @Transactional
    public Optional<Product> findPublic(ProductId id) {
        return rows.findPublic(id.value()).map(this::whole);
    }

    /** What carts, checkouts and order lines need of packs, read in one query; unknown ids are missing in the map. */
    @Transactional
    public Map<SkuId, Offer> offers(Collection<SkuId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return skus.offers(wanted.stream().map(SkuId::value).distinct().toList()).stream()
                .map(Products::offer)
                .collect(Collectors.toUnmodifiableMap(Offer::sku, Function.identity()));
    }

    /** The products of a shop that are on sale, newest first. */
    @Transactional
    public List<GoodsCard> onSale(ShopId shop, int limit) {
        return cards.of(shop, limit);
    }

    private Product whole(ProductRow row) {
        var photos = rows.photos(row.id()).stream().map(PhotoId::new).toList();
        var packs = skus.of(row.id()).stream().map(Products::sku).toList();
        return new Product(
                new ProductId(row.id()),
                new ShopId(row.shopId()),
                row.categoryCode(),
                row.title(),
                row.description(),
                ProductStatus.valueOf(row.status()),
                FoodType.valueOf(row.foodType()),
                row.permitNo(),
                row.producer(),
                row.origin(),
                row.madeOn(),
                row.batchNo(),
                row.shelfLifeDays(),
                Storage.valueOf(row.storage()),
                ReturnPolicy.valueOf(row.returnPolicy()),
                row.freightTemplateId(),
                photos,
                packs,
                row.soldCount(),
                row.listedAt(),
                row.updatedAt());
    }

    static Sku sku(SkuRow row) {
        return new Sku(
                new SkuId(row.id()),
                row.label(),
                new Money(row.priceFen()),
                row.netWeightG(),
                row.grossWeightG(),
                row.available(),
                row.status().equals("ON_SALE"));
    }

    private static Offer offer(OfferRow row) {
        return new Offer(
                new SkuId(row.skuId()),
                new ProductId(row.productId()),
                new ShopId(row.shopId()),
                row.shopName(),
                row.title(),
                row.label(),
                photo(row.coverPhoto()),
                new Money(row.priceFen()),
                row.available(),
                row.netWeightG(),
                row.grossWeightG(),
                ReturnPolicy.valueOf(row.returnPolicy()),
                row.freightTemplateId(),
                row.purchasable() == 1);
    }

    static @Nullable PhotoId photo(@Nullable Long id) {
        return id == null ? null : new PhotoId(id);
    }
}
