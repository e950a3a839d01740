package cn.shanhuo.storefront.goods;

import cn.shanhuo.catalog.GoodsQuery.Sort;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.kept.KeptPages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds goods and lays the list around them. */
@Singleton
public class Listings {

    private static final List<Sort> ORDERS =
            List.of(Sort.RELEVANCE, Sort.SOLD, Sort.NEWEST, Sort.PRICE_UP, Sort.PRICE_DOWN);
    /** Price bands in yuan that fit what the county sells; an empty end is open. */
    private static final List<String> BANDS = List.of("-30", "30-60", "60-100", "100-200", "200-");

    private static final Set<String> GOODS = Set.of("goods");

    private final KeptPages kept;
    private final SearchGoods goods;
    private final Cards cards;
    private final Regions regions;

    Listings(KeptPages kept, SearchGoods goods, Cards cards, Regions regions) {
        this.kept = kept;
        this.goods = goods;
        this.cards = cards;
        this.regions = regions;
    }

    /** Serves a page around a list; once the index is built, everything on it lies in memory. */
    public CompletionStage<HttpResponse<byte[]>> serve(
            HttpRequest<?> request, Locale locale, Supplier<? extends Optional<? extends Page>> fresh) {
        return goods.isReady()
                ? kept.serveFromMemory(request, locale, GOODS, fresh)
                : kept.serve(request, locale, GOODS, fresh);
    }

    public Listing of(Looking looking, Locale locale) {
        var found = goods.search(looking.query());
        return new Listing(
                looking,
                cards.of(found.goods(), locale),
                found.more() ? found.total() + "+" : Integer.toString(found.total()),
                ORDERS.stream()
                        .map(order -> new Link(looking.sorted(order), Looking.name(order), order == looking.sort()))
                        .toList(),
                BANDS.stream().map(band -> band(looking, band)).toList(),
                towns(),
                Pager.of(found.page(), found.pages(), looking::page),
                found.ready());
    }

    private static Link band(Looking looking, String band) {
        var ends = band.split("-", 2);
        boolean current = looking.from().equals(ends[0]) && looking.to().equals(ends[1]);
        return new Link(current ? looking.priced("", "") : looking.priced(ends[0], ends[1]), label(ends), current);
    }

    private static String label(String[] ends) {
        if (ends[0].isEmpty()) {
            return "≤ ¥" + ends[1];
        }
        return ends[1].isEmpty() ? "≥ ¥" + ends[0] : "¥" + ends[0] + "–" + ends[1];
    }

    private List<Choice> towns() {
        return goods.towns().stream()
                .flatMap(code -> regions.find(code).stream())
                .flatMap(town -> Stream.of(new Choice(town.code(), town.name())))
                .toList();
    }
}
