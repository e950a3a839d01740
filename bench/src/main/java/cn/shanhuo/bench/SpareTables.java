package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Some tables of a database once more: they can be put in the place of the others while a site runs. */
final class SpareTables {

    private static final String SPARE = "_spare";
    private static final String PUT_ASIDE = "_put_aside";

    private final Database database;
    private final List<String> tables;

    /** Nothing stands in them at first. */
    SpareTables(Database database, String... tables) {
        this.database = database;
        this.tables = List.of(tables);
        for (var table : tables) {
            database.change("CREATE TABLE " + table + SPARE + " LIKE " + table);
        }
    }

    /** Does some work in these tables. The others come back unchanged. */
    <T> T inPlace(Supplier<T> work) {
        exchange(PUT_ASIDE, SPARE);
        try {
            return work.get();
        } finally {
            exchange(SPARE, PUT_ASIDE);
        }
    }

    /** Does some work that answers nothing. */
    void fill(Runnable work) {
        inPlace(() -> {
            work.run();
            return true;
        });
    }

    /** In one go: whoever asks meets the ones or the others, and a transaction that has touched one keeps to its kind. */
    private void exchange(String away, String here) {
        database.change(tables.stream()
                .map(table -> "%1$s TO %1$s%2$s, %1$s%3$s TO %1$s".formatted(table, away, here))
                .collect(Collectors.joining(", ", "RENAME TABLE ", "")));
    }

    /** Copies what stands in one of the tables. */
    void copy(String table) {
        database.change("INSERT INTO " + table + SPARE + " SELECT * FROM " + table);
    }
}
