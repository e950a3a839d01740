package cn.shanhuo.catalog;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of all shops. */
@Singleton
public class Products {

    /** A product as its shop sees it, in any status. */
    public Optional<Product> find(ShopId shop, ProductId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A product as buyers see it: once listed, in an open shop; off sale it can still be looked at, drafts cannot. */
    public Optional<Product> findPublic(ProductId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What carts, checkouts and order lines need of packs, read in one query; unknown ids are missing in the map. */
    public Map<SkuId, Offer> offers(Collection<SkuId> skus) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The products of a shop that are on sale, newest first. */
    public List<GoodsCard> onSale(ShopId shop, int limit) {
        throw new UnsupportedOperationException("not yet");
    }
}
