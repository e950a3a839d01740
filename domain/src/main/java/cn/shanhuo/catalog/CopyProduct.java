package cn.shanhuo.catalog;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.util.Optional;

/** A seller starts a new product from an old one: a draft with the same text, photos and packs, but nothing in stock. */
@UseCase
public class CopyProduct {

    private final Products products;
    private final ProductWriter writer;

    CopyProduct(Products products, ProductWriter writer) {
        this.products = products;
        this.writer = writer;
    }

    /** Empty when the shop has no such product. */
    public Optional<ProductId> copy(ShopId shop, AccountId by, ProductId product) {
        return products.find(shop, product)
                .map(original ->
                        writer.add(shop, by, writer.draw(), ProductDraft.copyOf(original), ProductStatus.DRAFT));
    }
}
