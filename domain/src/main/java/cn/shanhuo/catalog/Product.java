package cn.shanhuo.catalog;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with its packs.
 *
 * @param permitNo production licence, workshop certificate or trade licence, as its {@link FoodType} demands
 * @param madeOn day of harvest or production
 * @param freightTemplate the shop's template; null means its default
 * @param photos in the seller's order, the first is the cover
 * @param skus in the seller's order, also withdrawn ones
 * @param sold pieces shipped and paid, as the ledger proves
 */
public record Product(
        ProductId id,
        ShopId shop,
        String category,
        String title,
        String description,
        ProductStatus status,
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
        List<Sku> skus,
        int sold,
        @Nullable Instant listedAt,
        Instant updatedAt) {

    /** The packs that may be bought. */
    public List<Sku> skusOnSale() {
        return skus.stream().filter(Sku::onSale).toList();
    }

    public boolean onSale() {
        return status == ProductStatus.ON_SALE;
    }
}
