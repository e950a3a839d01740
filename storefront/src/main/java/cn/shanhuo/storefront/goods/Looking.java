package cn.shanhuo.storefront.goods;

import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.GoodsQuery.Sort;
import cn.shanhuo.money.Money;
import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list, as its address says it. Whatever an address holds that cannot be read is as if it
 * were not there: a list is no form.
 *
 * @param from lowest price in yuan as typed, {@code to} the highest
 * @param town nine digits, or empty
 */
public record Looking(
        String path,
        String words,
        @Nullable String category,
        String from,
        String to,
        String town,
        Sort sort,
        int page) {

    /** Goods on a page of a list. */
    public static final int SIZE = 20;

    private static final int LONGEST_WORDS = 60;

    public static Looking at(String path, @Nullable String category, HttpParameters typed) {
        var words = typed.getFirst("q").orElse("").strip();
        return new Looking(
                path,
                words.substring(
                        0,
                        words.offsetByCodePoints(0, Math.min(LONGEST_WORDS, words.codePointCount(0, words.length())))),
                category,
                price(typed.getFirst("from").orElse("")),
                price(typed.getFirst("to").orElse("")),
                typed.getFirst("town").filter(code -> code.matches("\\d{9}")).orElse(""),
                typed.getFirst("sort").flatMap(Looking::sort).orElse(Sort.RELEVANCE),
                typed.getFirst("page")
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    public GoodsQuery query() {
        return GoodsQuery.of(words)
                .inCategory(category)
                .priced(Money.parse(from).orElse(null), Money.parse(to).orElse(null))
                .inTown(town.isEmpty() ? null : town)
                .sorted(sort)
                .page(page, SIZE);
    }

    /** The address of the same list in another order, from its first page. */
    public String sorted(Sort wanted) {
        return address(category, from, to, town, wanted, 1);
    }

    /** The same in another category, or in all when it is null. */
    public String in(@Nullable String shelf) {
        return address(shelf, from, to, town, sort, 1);
    }

    /** Where words are searched. */
    public static String forWords(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String priced(String lowest, String highest) {
        return address(category, lowest, highest, town, sort, 1);
    }

    public String page(int number) {
        return address(category, from, to, town, sort, number);
    }

    /** The address without any filter. */
    public String widest() {
        return address(null, "", "", "", Sort.RELEVANCE, 1);
    }

    public boolean narrowed() {
        return !from.isEmpty() || !to.isEmpty() || !town.isEmpty();
    }

    private String address(
            @Nullable String shelf, String lowest, String highest, String place, Sort order, int number) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", words);
        parts.put("category", acrossCategories() && shelf != null ? shelf : "");
        parts.put("from", lowest);
        parts.put("to", highest);
        parts.put("town", place);
        parts.put("sort", written(order));
        parts.put("page", number == 1 ? "" : Integer.toString(number));
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(Looking::encoded)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public boolean searching() {
        return !words.isEmpty();
    }

    /** Whether the list is of all categories, so that one may be chosen. */
    public boolean acrossCategories() {
        return path.equals("/search");
    }

    public boolean ordered() {
        return sort != Sort.RELEVANCE;
    }

    /** The order as its field says it; empty for the usual one. */
    public String order() {
        return written(sort);
    }

    private static String written(Sort sort) {
        return sort == Sort.RELEVANCE ? "" : name(sort);
    }

    private static String encoded(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }

    /** How an order is named in addresses and message keys. */
    public static String name(Sort sort) {
        return sort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static java.util.Optional<Sort> sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> name(sort).equals(name))
                .findFirst();
    }

    private static String price(String typed) {
        return Money.parse(typed).map(_ -> typed.strip()).orElse("");
    }
}
