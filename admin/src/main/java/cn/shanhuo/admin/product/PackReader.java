package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.ProductDraft.Pack;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of packs; rows left blank are no packs. */
final class PackReader {

    static final int MOST_ROWS = 12;

    private final Submitted typed;
    private final List<Pack> packs = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private Problems problems = Problems.NONE;

    private PackReader(Submitted typed) {
        this.typed = typed;
    }

    static PackReader read(Submitted typed) {
        var reader = new PackReader(typed);
        IntStream.range(0, MOST_ROWS)
                .filter(row -> isFilled(typed, row) && !typed.has(name(row, "drop")))
                .forEach(reader::readRow);
        return reader;
    }

    List<Pack> packs() {
        return List.copyOf(packs);
    }

    Problems problems() {
        return problems;
    }

    /** The row of the form in which a pack was typed. */
    int rowOf(int pack) {
        return rows.get(pack);
    }

    static String name(int row, String field) {
        return "pack." + row + "." + field;
    }

    static boolean isFilled(Submitted typed, int row) {
        return Stream.of("id", "label", "net", "price", "stock", "gross")
                .anyMatch(field -> !typed.text(name(row, field)).isEmpty());
    }

    private void readRow(int row) {
        rows.add(row);
        var price = Money.parse(typed.text(name(row, "price")));
        if (price.isEmpty()) {
            wrong(row, "price", "domain.flaw.PRICE_RANGE");
        }
        int net = weight(row, "net", 0);
        int gross = weight(row, "gross", Grams.packed(net));
        var label = typed.text(name(row, "label"));
        var id = id(row);
        packs.add(new Pack(
                id,
                label.isEmpty() ? Grams.label(net) : label,
                price.orElse(Money.ofYuan(1)),
                Math.max(1, net),
                Math.max(1, gross),
                id == null ? stock(row) : 0));
    }

    private int weight(int row, String field, int usual) {
        var text = typed.text(name(row, field));
        if (text.isEmpty() && usual > 0) {
            return usual;
        }
        var grams = Grams.parse(text);
        if (grams.isEmpty() || grams.getAsInt() == 0) {
            wrong(row, field, "domain.flaw.WEIGHT_RANGE");
        }
        return grams.orElse(1);
    }

    private int stock(int row) {
        var text = typed.text(name(row, "stock"));
        if (!text.matches("\\d{1,6}")) {
            wrong(row, "stock", "domain.flaw.STOCK_RANGE", "999999");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private @Nullable SkuId id(int row) {
        return Ids.parse(typed.text(name(row, "id"))).map(SkuId::new).orElse(null);
    }

    private void wrong(int row, String field, String key, Object... arguments) {
        problems = problems.at(name(row, field), key, arguments);
    }
}
