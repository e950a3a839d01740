package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a seller wants a product to be; {@link ListProduct} and {@link EditProduct} judge it. See {@link Product}. */
public record ProductDraft(
        String category,
        String title,
        String description,
        FoodType foodType,
        @Nullable String permitNo,
        String producer,
        String origin,
        @Nullable LocalDate madeOn,
        @Nullable String batchNo,
        int shelfLifeDays,
        Storage storage,
        ReturnPolicy returnPolicy,
        @Nullable Long freightTemplate,
        List<PhotoId> photos,
        List<Pack> packs) {

    /** How many photos a product may show. */
    public static final int MOST_PHOTOS = 9;

    /** The same with other packs. */
    public ProductDraft packed(List<Pack> wanted) {
        return new ProductDraft(
                category,
                title,
                description,
                foodType,
                permitNo,
                producer,
                origin,
                madeOn,
                batchNo,
                shelfLifeDays,
                storage,
                returnPolicy,
                freightTemplate,
                photos,
                wanted);
    }

    /** What a product is now, as if it were wanted anew. */
    public static ProductDraft of(Product product) {
        var packs = product.skusOnSale().stream()
                .map(sku -> new Pack(
                        sku.id(), sku.label(), sku.price(), sku.netWeight(), sku.grossWeight(), sku.available()))
                .toList();
        return with(product, packs, product.batchNo());
    }

    /** The same goods again: new packs, nothing in stock, another batch. */
    static ProductDraft copyOf(Product product) {
        var packs = product.skusOnSale().stream()
                .map(sku -> new Pack(null, sku.label(), sku.price(), sku.netWeight(), sku.grossWeight(), 0))
                .toList();
        return with(product, packs, null);
    }

    private static ProductDraft with(Product product, List<Pack> packs, @Nullable String batchNo) {
        return new ProductDraft(
                product.category(),
                product.title(),
                product.description(),
                product.foodType(),
                product.permitNo(),
                product.producer(),
                product.origin(),
                product.madeOn(),
                batchNo,
                product.shelfLifeDays(),
                product.storage(),
                product.returnPolicy(),
                product.freightTemplate(),
                product.photos(),
                packs);
    }

    /**
     * A pack as wanted.
     *
     * @param id of the pack that is changed, or null for a new one
     * @param stock pieces to start with; used only for a new pack, afterwards {@link ChangeStock} counts
     */
    public record Pack(@Nullable SkuId id, String label, Money price, int netWeight, int grossWeight, int stock) {}
}
