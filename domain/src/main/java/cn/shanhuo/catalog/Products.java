package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The products of all shops. */
@Singleton
public class Products {

    private final ProductRows rows;
    private final SkuRows skus;

    Products(ProductRows rows, SkuRows skus) {
        this.rows = rows;
        this.skus = skus;
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

    static @Nullable PhotoId photo(@Nullable Long id) {
        return id == null ? null : new PhotoId(id);
    }
}
