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

    /**
     * A pack as wanted.
     *
     * @param id of the pack that is changed, or null for a new one
     * @param stock pieces to start with; used only for a new pack, afterwards {@link ChangeStock} counts
     */
    public record Pack(
            @Nullable SkuId id, String label, Money price, int netWeight, int grossWeight, int stock) {}
}
