package cn.shanhuo.catalog;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a judged draft says, in the caller's transaction. */
@Singleton
class ProductWriter {

    private final ProductRows rows;
    private final PackWriter packs;
    private final CatalogueChanges changes;
    private final Ids ids;
    private final Clock clock;

    ProductWriter(ProductRows rows, PackWriter packs, CatalogueChanges changes, Ids ids, Clock clock) {
        this.rows = rows;
        this.packs = packs;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whose product already has this number, once nobody else of the shop is just listing one. */
    Optional<ShopId> taken(ShopId shop, AccountId by, ProductId number) {
        rows.waitForOtherListings(shop.value(), by.value());
        return rows.shopOf(number.value()).map(ShopId::new);
    }

    ProductId draw() {
        return new ProductId(ids.next());
    }

    ProductId add(ShopId shop, AccountId by, ProductId id, ProductDraft draft, ProductStatus status) {
        var now = clock.instant();
        rows.insert(row(id, shop, draft, status, status == ProductStatus.ON_SALE ? now : null, now));
        writeParts(shop, by, id, draft);
        return id;
    }

    /** False when the product is no longer in the status in which it was judged. */
    boolean change(ShopId shop, AccountId by, ProductId id, ProductDraft draft, ProductStatus status) {
        if (rows.update(row(id, shop, draft, status, null, clock.instant())) == 0) {
            return false;
        }
        rows.removePhotos(id.value());
        writeParts(shop, by, id, draft);
        return true;
    }

    private void writeParts(ShopId shop, AccountId by, ProductId id, ProductDraft draft) {
        for (int i = 0; i < draft.photos().size(); i++) {
            rows.addPhoto(id.value(), i, draft.photos().get(i).value());
        }
        rows.showPhotos(id.value(), clock.instant());
        packs.write(shop, by, id, draft.packs());
        changes.record(shop, id);
    }

    private static ProductRow row(
            ProductId id,
            ShopId shop,
            ProductDraft draft,
            ProductStatus status,
            @Nullable Instant listedAt,
            Instant now) {
        return new ProductRow(
                id.value(),
                shop.value(),
                draft.category(),
                draft.title(),
                draft.description(),
                status.name(),
                draft.foodType().name(),
                orNull(draft.permitNo()),
                draft.producer(),
                draft.origin(),
                draft.madeOn(),
                orNull(draft.batchNo()),
                draft.shelfLifeDays(),
                draft.storage().name(),
                draft.returnPolicy().name(),
                draft.freightTemplate(),
                draft.photos().isEmpty() ? null : draft.photos().getFirst().value(),
                0,
                listedAt,
                now,
                now);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
