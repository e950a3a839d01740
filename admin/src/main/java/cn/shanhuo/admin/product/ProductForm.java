package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Category;
import cn.shanhuo.catalog.Flaw;
import cn.shanhuo.catalog.FoodType;
import cn.shanhuo.catalog.Product;
import cn.shanhuo.catalog.ProductDraft;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.Storage;
import cn.shanhuo.house.Ids;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product as somebody typed it. Keeps every word, so that the page can show it again, and reads it as a draft.
 *
 * @param photos what the product shows, the cover first
 */
record ProductForm(Submitted typed, List<PhotoId> photos, Problems problems, PackReader packs, ProductDraft draft) {

    private static final Pattern PACK_FIELD = Pattern.compile("packs\\.(\\d+)\\.(\\w+)");

    static ProductForm read(Submitted typed, Category category, List<PhotoId> photos, Problems atPhotos) {
        var packs = PackReader.read(typed);
        var madeOn = date(typed.text("madeOn"));
        var problems = atPhotos.and(packs.problems());
        if (madeOn.isEmpty() && !typed.text("madeOn").isEmpty()) {
            problems = problems.at("madeOn", "domain.flaw.MADE_IN_FUTURE");
        }
        var days = typed.text("shelfLifeDays");
        if (!days.matches("\\d{1,5}")) {
            problems = problems.at("shelfLifeDays", "domain.flaw.SHELF_LIFE_RANGE");
        }
        var usual = category.usual();
        var draft = new ProductDraft(
                category.code(),
                typed.text("title"),
                typed.text("description"),
                chosen(FoodType.class, typed.text("foodType"), usual.foodType()),
                typed.text("permitNo"),
                typed.text("producer"),
                typed.text("origin"),
                madeOn.orElse(null),
                typed.text("batchNo"),
                days.matches("\\d{1,5}") ? Integer.parseInt(days) : usual.shelfLifeDays(),
                chosen(Storage.class, typed.text("storage"), usual.storage()),
                chosen(ReturnPolicy.class, typed.text("returnPolicy"), usual.returnPolicy()),
                freight(typed.text("freightTemplate")),
                photos,
                packs.packs());
        return new ProductForm(typed, photos, problems, packs, draft);
    }

    /** What a product is now, in the words of the form. */
    static Submitted of(Product product) {
        var texts = new LinkedHashMap<String, List<String>>();
        put(texts, "title", product.title());
        put(texts, "description", product.description());
        put(texts, "foodType", product.foodType().name());
        put(texts, "permitNo", product.permitNo());
        put(texts, "producer", product.producer());
        put(texts, "origin", product.origin());
        put(texts, "madeOn", product.madeOn());
        put(texts, "batchNo", product.batchNo());
        put(texts, "shelfLifeDays", product.shelfLifeDays());
        put(texts, "storage", product.storage().name());
        put(texts, "returnPolicy", product.returnPolicy().name());
        put(texts, "freightTemplate", product.freightTemplate());
        var packs = product.skusOnSale();
        for (int row = 0; row < packs.size(); row++) {
            var pack = packs.get(row);
            put(texts, PackReader.name(row, "id"), pack.id());
            put(texts, PackReader.name(row, "label"), pack.label());
            put(texts, PackReader.name(row, "net"), Grams.label(pack.netWeight()));
            put(texts, PackReader.name(row, "gross"), Grams.label(pack.grossWeight()));
            put(texts, PackReader.name(row, "price"), pack.price().yuan());
            put(texts, PackReader.name(row, "stock"), pack.available());
        }
        return new Submitted(texts, Map.of());
    }

    /** The same form with what the shop's rules found wrong. */
    ProductForm flawed(List<Flaw> flaws) {
        var all = problems;
        for (var flaw : flaws) {
            all = all.at(field(flaw), "domain.flaw." + flaw.why(), flaw.word());
        }
        return new ProductForm(typed, photos, all, packs, draft);
    }

    private String field(Flaw flaw) {
        var match = PACK_FIELD.matcher(flaw.field());
        if (!match.matches()) {
            return flaw.field().equals("packs") ? PackReader.name(0, "net") : flaw.field();
        }
        var name =
                switch (match.group(2)) {
                    case "netWeight" -> "net";
                    case "grossWeight" -> "gross";
                    default -> match.group(2);
                };
        return PackReader.name(packs.rowOf(Integer.parseInt(match.group(1))), name);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Long freight(String text) {
        return Ids.parse(text).orElse(null);
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, E usual) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return usual;
    }

    private static void put(Map<String, List<String>> texts, String name, @Nullable Object value) {
        texts.put(name, List.of(value == null ? "" : value.toString()));
    }
}
