package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.catalog.ProductStatus;
import cn.shanhuo.catalog.ShelfLife;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the list of a shop's goods: two queries a page. */
@Singleton
class ProductList {

    static final String LOW = "LOW";

    private static final int SIZE = 10;
    private static final List<String> TABS = List.of("", "ON_SALE", LOW, "OFF_SALE", "DRAFT");

    private final ListedRows rows;
    private final Messages messages;
    private final Clock clock;

    ProductList(ListedRows rows, Messages messages, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    ProductsPage page(
            ShopId shop, Locale locale, String tab, int page, @Nullable Sentence said, @Nullable Sentence wrong) {
        var known = TABS.contains(tab) ? tab : "";
        int number = Math.clamp(page, 1, 1000);
        var found = rows(shop.value(), known, (number - 1) * SIZE);
        var shown = found.stream().limit(SIZE).toList();
        var packs = shown.isEmpty()
                ? Map.<Long, List<ListedPackRow>>of()
                : rows.packs(shop.value(), shown.stream().map(ListedRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ListedPackRow::productId));
        var tabs = TABS.stream()
                .map(each -> new ProductsPage.Tab(
                        href(each, 1), "admin.products.tab." + (each.isEmpty() ? "all" : each), each.equals(known)))
                .toList();
        return new ProductsPage(
                tabs,
                shown.stream()
                        .map(row -> item(row, packs.getOrDefault(row.id(), List.of()), locale))
                        .toList(),
                Pager.open(number, found.size() > SIZE, each -> href(known, each)),
                href(known, number),
                said,
                wrong);
    }

    static String href(String tab, int page) {
        return "/seller/products?tab=" + tab + "&page=" + page;
    }

    private List<ListedRow> rows(long shop, String tab, int offset) {
        return switch (tab) {
            case "" -> rows.all(shop, SIZE + 1, offset);
            case LOW -> rows.low(shop, CatalogueChanges.LOW_MARK, SIZE + 1, offset);
            default -> rows.in(shop, tab, SIZE + 1, offset);
        };
    }

    private ProductsPage.Item item(ListedRow row, List<ListedPackRow> packs, Locale locale) {
        return new ProductsPage.Item(
                "p-" + row.id(),
                "/seller/products/" + row.id(),
                PhotoPicture.thumb(row.coverPhoto() == null ? null : new PhotoId(row.coverPhoto()), ""),
                row.title(),
                messages.say(locale, "domain.product-status." + row.status()),
                tone(ProductStatus.valueOf(row.status())),
                note(row),
                packs.stream().map(ProductList::pack).toList());
    }

    private @Nullable Sentence note(ListedRow row) {
        if (row.takenDownWhy() != null) {
            return Sentence.of("admin.products.taken-down", row.takenDownWhy());
        }
        boolean expired = new ShelfLife(row.madeOn(), row.shelfLifeDays()).isOver(Calendar.day(clock.instant()));
        return expired ? Sentence.of("admin.products.expired") : null;
    }

    static String tone(ProductStatus status) {
        return switch (status) {
            case ON_SALE -> "moss";
            case DRAFT -> "honey";
            case OFF_SALE -> "plain";
            case TAKEN_DOWN -> "clay";
        };
    }

    private static ProductsPage.PackItem pack(ListedPackRow row) {
        boolean low = row.available() <= CatalogueChanges.LOW_MARK;
        var key = row.available() == 0 ? "none" : row.reserved() > 0 ? "promised" : "left";
        return new ProductsPage.PackItem(
                "/seller/packs/" + row.id() + "/stock",
                row.label(),
                new Money(row.priceFen()).display(),
                Sentence.of("admin.products.stock." + key, row.available(), row.reserved()),
                low,
                row.available() == 0);
    }
}
