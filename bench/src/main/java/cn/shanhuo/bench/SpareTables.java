package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** The tables that orders are written to, once more: they can be put in the place of the others while the site runs. */
final class SpareTables {

    private static final String STOCK = "stock";
    private static final List<String> GROWING = List.of("checkouts", "orders", "order_lines");
    private static final List<String> ALL = List.of("checkouts", "orders", "order_lines", STOCK);
    private static final String SPARE = "_spare";
    private static final String PUT_ASIDE = "_put_aside";

    private final Database database;

    SpareTables(Database database) {
        this.database = database;
        for (var table : ALL) {
            database.change("CREATE TABLE " + table + SPARE + " LIKE " + table);
        }
        database.change("INSERT INTO " + STOCK + SPARE + " SELECT * FROM " + STOCK);
    }

    /** Does some work in these tables, in which there are no orders at first. The others come back unchanged. */
    double inPlace(DoubleSupplier work) {
        for (var table : GROWING) {
            database.empty(table + SPARE);
        }
        exchange(PUT_ASIDE, SPARE);
        try {
            return work.getAsDouble();
        } finally {
            exchange(SPARE, PUT_ASIDE);
        }
    }

    /** In one go: whoever asks meets the ones or the others, and a transaction ends in the tables it began with. */
    private void exchange(String away, String here) {
        database.change(ALL.stream()
                .map(table -> "%1$s TO %1$s%2$s, %1$s%3$s TO %1$s".formatted(table, away, here))
                .collect(Collectors.joining(", ", "RENAME TABLE ", "")));
    }
}
