package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/bench NAME…} or {@code all}; {@code --jdbc-url} names a server of one's own. Ends with 0 only when every
 * mark was reached.
 */
public final class Bench {

    private static final Map<String, Supplier<Benchmark>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("catalogue", CatalogueBench::new);
        ALL.put("search", SearchBench::new);
        ALL.put("signed-in", SignedInBench::new);
        ALL.put("checkout", CheckoutBench::new);
        ALL.put("notify", NotifyBench::new);
        ALL.put("board", BoardBench::new);
        ALL.put("start", StartBench::new);
        ALL.put("nodes", NodesBench::new);
    }

    private Bench() {}

    /**
     * Where a bench works.
     *
     * @param jdbcUrl a running server, or null for an embedded one
     * @param folder for files of this run
     */
    record Setting(@Nullable String jdbcUrl, Path folder) {
        Database database() {
            return Database.open(jdbcUrl, folder.resolve("database"));
        }
    }

    public static void main(String... args) throws Exception {
        var names = new ArrayList<>(List.of(args));
        var jdbcUrl = option(names, "--jdbc-url");
        var folder = Files.createDirectories(Path.of("bench", "target", "run").toAbsolutePath());
        var setting = new Setting(jdbcUrl, folder);
        if (names.equals(List.of("all"))) {
            names = new ArrayList<>(ALL.keySet());
        }
        if (names.isEmpty() || !ALL.keySet().containsAll(names)) {
            System.err.println("Usage: bin/bench [--jdbc-url URL] all | " + String.join(" | ", ALL.keySet()));
            System.exit(2);
        }
        var reports = new ArrayList<Report>();
        for (var name : names) {
            System.out.println("… " + name);
            reports.add(run(name, setting));
            reports.getLast().print();
        }
        System.exit(reports.stream().allMatch(Report::reached) ? 0 : 1);
    }

    /** A bench that breaks off is one that reached nothing; the others are run all the same. */
    private static Report run(String name, Setting setting) {
        try {
            return ALL.get(name).get().run(setting);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return new Report(name).demand(false, "broke off: " + e.getMessage());
        }
    }

    private static @Nullable String option(List<String> args, String name) {
        int at = args.indexOf(name);
        if (at < 0 || at + 1 >= args.size()) {
            return null;
        }
        args.remove(at);
        return args.remove(at);
    }

    /** Runs what may fail in a bench, where a failure ends it. */
    static <T> T must(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
