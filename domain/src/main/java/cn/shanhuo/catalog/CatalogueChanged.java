package cn.shanhuo.catalog;

import cn.shanhuo.shop.ShopId;
import java.util.Set;

/**
 * What buyers see has changed, on this node or another, is committed, and can be found by this node's search. Published
 * in process a fraction of a second after the change; several changes may come in one event, and the same change may come twice.
 *
 * @param shops the shops that changed themselves or have a changed product
 * @param products the changed products
 * @param wholeShops shops of which anything may have changed (name, status, freight): all their products
 */
public record CatalogueChanged(Set<ShopId> shops, Set<ProductId> products, Set<ShopId> wholeShops) {

    /** Every list is out of date, and nothing else: the search index has just been built. */
    static final CatalogueChanged LISTS = new CatalogueChanged(Set.of(), Set.of(), Set.of());
}
