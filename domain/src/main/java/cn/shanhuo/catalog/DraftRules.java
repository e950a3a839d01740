package cn.shanhuo.catalog;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a product must tell before it may be sold, and what nobody may say of it (Food Safety Law art. 67, 68; Advertising
 * Law art. 9, 17; Consumer Protection Law art. 25). A draft may lack anything but a title and a category.
 */
@Singleton
class DraftRules {

    private static final Pattern PRODUCTION_LICENCE = Pattern.compile("SC\\d{14}");
    private static final Pattern TRADE_LICENCE = Pattern.compile("JY\\d{14}");
    private static final Pattern CERTIFICATE = Pattern.compile("[\\p{L}\\p{N}()（）\\[\\]〔〕\\-]{5,40}");
    private static final int FRESH_DAYS = 90;

    private final ProductRows rows;
    private final Categories categories;
    private final Clock clock;

    DraftRules(ProductRows rows, Categories categories, Clock clock) {
        this.rows = rows;
        this.categories = categories;
        this.clock = clock;
    }

    /** Everything that is wrong, in the order of the form; empty when it may be kept, or sold when so asked. */
    List<Flaw> judge(ShopId shop, ProductDraft draft, boolean forSale) {
        var flaws = new ArrayList<Flaw>();
        photos(shop, draft.photos(), forSale, flaws);
        if (categories.find(draft.category()).isEmpty()) {
            flaws.add(new Flaw("category", Flaw.Why.UNKNOWN_CATEGORY, ""));
        }
        text("title", draft.title(), 60, true, flaws);
        text("description", draft.description(), 2000, false, flaws);
        text("origin", draft.origin(), 80, forSale, flaws);
        text("producer", draft.producer(), 80, forSale, flaws);
        text("batchNo", draft.batchNo(), 24, false, flaws);
        permit(draft, forSale, flaws);
        dates(draft, forSale, flaws);
        if (draft.returnPolicy() == ReturnPolicy.EXCLUDED_FRESH
                && (draft.foodType() != FoodType.FARM_PRODUCE || draft.shelfLifeDays() > FRESH_DAYS)) {
            flaws.add(new Flaw("returnPolicy", Flaw.Why.FRESH_ONLY_PRODUCE, ""));
        }
        if (draft.freightTemplate() != null && rows.countFreightTemplates(shop.value(), draft.freightTemplate()) == 0) {
            flaws.add(new Flaw("freightTemplate", Flaw.Why.NOT_YOUR_FREIGHT, ""));
        }
        PackRules.judge(draft.packs(), forSale, flaws);
        return List.copyOf(flaws);
    }

    private void photos(ShopId shop, List<PhotoId> photos, boolean forSale, List<Flaw> flaws) {
        if (photos.isEmpty()) {
            if (forSale) {
                flaws.add(new Flaw("photos", Flaw.Why.NO_PHOTO, ""));
            }
            return;
        }
        if (photos.size() > ProductDraft.MOST_PHOTOS) {
            flaws.add(new Flaw("photos", Flaw.Why.TOO_MANY_PHOTOS, Integer.toString(ProductDraft.MOST_PHOTOS)));
            return;
        }
        var wanted = new HashSet<>(photos.stream().map(PhotoId::value).toList());
        if (!new HashSet<>(rows.photosOfMembers(shop.value(), wanted)).equals(wanted)) {
            flaws.add(new Flaw("photos", Flaw.Why.NOT_YOUR_PHOTO, ""));
        }
    }

    private void text(String field, @Nullable String text, int longest, boolean needed, List<Flaw> flaws) {
        if (text == null || text.isBlank()) {
            if (needed) {
                flaws.add(new Flaw(field, Flaw.Why.MISSING, ""));
            }
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            flaws.add(new Flaw(field, Flaw.Why.TOO_LONG, Integer.toString(longest)));
            return;
        }
        Flaw.claims(field, text).ifPresent(flaws::add);
    }

    private static void permit(ProductDraft draft, boolean forSale, List<Flaw> flaws) {
        var permit = draft.permitNo();
        if (permit == null || permit.isBlank()) {
            if (forSale && draft.foodType().needsPermit()) {
                flaws.add(new Flaw(
                        "permitNo", Flaw.Why.PERMIT_MISSING, draft.foodType().name()));
            }
            return;
        }
        var shape =
                switch (draft.foodType()) {
                    case PREPACKED -> PRODUCTION_LICENCE;
                    case LOOSE -> TRADE_LICENCE;
                    case WORKSHOP, FARM_PRODUCE -> CERTIFICATE;
                };
        if (!shape.matcher(permit).matches()) {
            flaws.add(new Flaw(
                    "permitNo", Flaw.Why.PERMIT_MALFORMED, draft.foodType().name()));
        }
    }

    private void dates(ProductDraft draft, boolean forSale, List<Flaw> flaws) {
        if (draft.shelfLifeDays() < 1 || draft.shelfLifeDays() > 3650) {
            flaws.add(new Flaw("shelfLifeDays", Flaw.Why.SHELF_LIFE_RANGE, ""));
            return;
        }
        var madeOn = draft.madeOn();
        if (madeOn == null) {
            if (forSale && draft.foodType() != FoodType.FARM_PRODUCE) {
                flaws.add(new Flaw("madeOn", Flaw.Why.MISSING, ""));
            }
            return;
        }
        var today = Calendar.day(clock.instant());
        if (madeOn.isAfter(today) || madeOn.isBefore(LocalDate.of(2000, 1, 1))) {
            flaws.add(new Flaw("madeOn", Flaw.Why.MADE_IN_FUTURE, ""));
        } else if (forSale && new ShelfLife(madeOn, draft.shelfLifeDays()).isOver(today)) {
            flaws.add(new Flaw("madeOn", Flaw.Why.EXPIRED, Integer.toString(draft.shelfLifeDays())));
        }
    }
}
