package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Category;
import cn.shanhuo.catalog.FoodType;
import cn.shanhuo.catalog.Product;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.ProductStatus;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.Storage;
import cn.shanhuo.freight.FreightTemplates;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out the form of a product. */
@Singleton
class ProductFormPages {

    /** Rows for further packs that stand ready on a new form. */
    private static final int BLANK_ROWS = 2;

    private static final Set<String> IN_DETAILS = Set.of(
            "description",
            "producer",
            "batchNo",
            "shelfLifeDays",
            "foodType",
            "storage",
            "returnPolicy",
            "freightTemplate");

    private final FreightTemplates freight;
    private final ListedRows rows;
    private final Messages messages;

    ProductFormPages(FreightTemplates freight, ListedRows rows, Messages messages) {
        this.freight = freight;
        this.rows = rows;
        this.messages = messages;
    }

    ProductFormPage blank(ShopId shop, Locale locale, Category category, ProductId number, ProductForm form) {
        return page(
                shop,
                locale,
                category,
                form,
                "/seller/products?category=" + category.code() + "&number=" + number,
                Sentence.of("admin.product.new", category.name(locale)),
                null,
                null);
    }

    ProductFormPage of(
            ShopId shop, Locale locale, Category category, ProductForm form, Product product, @Nullable Sentence said) {
        return page(
                shop,
                locale,
                category,
                form,
                "/seller/products/" + product.id(),
                Sentence.of("admin.product.edit", product.title()),
                state(shop, locale, product),
                said);
    }

    private ProductFormPage page(
            ShopId shop,
            Locale locale,
            Category category,
            ProductForm form,
            String action,
            Sentence heading,
            ProductFormPage.@Nullable State state,
            @Nullable Sentence said) {
        var packs = packs(form);
        boolean permitFirst = form.draft().foodType().needsPermit()
                || form.problems().of("permitNo").isPresent();
        return new ProductFormPage(
                heading,
                action,
                category.name(locale),
                form.problems(),
                said,
                kept(form),
                field(form, "photos"),
                field(form, "title").limit(60).needed(),
                packs.getFirst(),
                packs.subList(1, packs.size()),
                IntStream.range(1, packs.size()).anyMatch(row -> PackReader.isFilled(form.typed(), row)),
                field(form, "origin").limit(80).needed(),
                field(form, "madeOn").type("date"),
                field(form, "permitNo").limit(40),
                permitFirst,
                details(shop, locale, form),
                state);
    }

    private ProductFormPage.Details details(ShopId shop, Locale locale, ProductForm form) {
        var freights = new ArrayList<Choice>();
        freights.add(new Choice("", messages.say(locale, "admin.product.freight.usual")));
        freight.of(shop)
                .forEach(template -> freights.add(new Choice(template.id().toString(), template.name())));
        return new ProductFormPage.Details(
                form.problems().listed().stream().anyMatch(problem -> IN_DETAILS.contains(problem.field())),
                field(form, "description").limit(2000),
                field(form, "producer").limit(80),
                field(form, "batchNo").limit(24),
                field(form, "shelfLifeDays").mode("numeric").limit(4),
                field(form, "foodType"),
                choices(locale, "food-type", FoodType.values()),
                field(form, "storage"),
                choices(locale, "storage", Storage.values()),
                field(form, "returnPolicy"),
                choices(locale, "return-policy", ReturnPolicy.values()),
                field(form, "freightTemplate"),
                freights);
    }

    private ProductFormPage.State state(ShopId shop, Locale locale, Product product) {
        var path = "/seller/products/" + product.id();
        var prices = rows.prices(shop.value(), product.id().value()).stream()
                .map(row -> new ProductFormPage.Past(
                        Calendar.day(row.changedAt()).toString(), row.label(), new Money(row.priceFen()).display()))
                .toList();
        return new ProductFormPage.State(
                messages.say(locale, "domain.product-status." + product.status()),
                ProductList.tone(product.status()),
                product.onSale(),
                product.status() != ProductStatus.TAKEN_DOWN,
                path + "/sale",
                path + "/withdrawal",
                path + "/copies",
                product.onSale() ? "/products/" + product.id() : null,
                prices);
    }

    private static List<ProductFormPage.PackFields> packs(ProductForm form) {
        int filled = (int) IntStream.range(0, PackReader.MOST_ROWS)
                .filter(row -> PackReader.isFilled(form.typed(), row))
                .count();
        int last = IntStream.range(0, PackReader.MOST_ROWS)
                .filter(row -> PackReader.isFilled(form.typed(), row))
                .max()
                .orElse(0);
        int shown = Math.min(PackReader.MOST_ROWS, Math.max(filled, last + 1) + BLANK_ROWS);
        return IntStream.range(0, shown).mapToObj(row -> pack(form, row)).toList();
    }

    private static ProductFormPage.PackFields pack(ProductForm form, int row) {
        return new ProductFormPage.PackFields(
                PackReader.name(row, "id"),
                form.typed().text(PackReader.name(row, "id")),
                field(form, PackReader.name(row, "label")).limit(40),
                field(form, PackReader.name(row, "net")).limit(12),
                field(form, PackReader.name(row, "gross")).limit(12),
                field(form, PackReader.name(row, "price")).limit(14),
                field(form, PackReader.name(row, "stock")).mode("numeric").limit(6),
                field(form, PackReader.name(row, "drop")));
    }

    private static List<ProductFormPage.Kept> kept(ProductForm form) {
        var photos = form.photos();
        return photos.stream()
                .map(photo -> new ProductFormPage.Kept(
                        photo.toString(),
                        Objects.requireNonNull(PhotoPicture.thumb(photo, "")),
                        photo.equals(photos.getFirst())))
                .toList();
    }

    private List<Choice> choices(Locale locale, String kind, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.say(locale, "domain." + kind + "." + value.name())))
                .toList();
    }

    private static Field field(ProductForm form, String name) {
        return Field.of(name, form.typed(), form.problems());
    }
}
