package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.market.Market;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Starts the site for a bench: without the demo story, on data sealed with keys of this run. */
final class Sites {

    private final Bench.Setting setting;
    private final Database database;
    private final Keys keys = Keys.random();

    Sites(Bench.Setting setting, Database database) {
        this.setting = setting;
        this.database = database;
    }

    /** Lays the tables, by starting the site once, and fills them. */
    Sites fill(Consumer<Market> fill) {
        start("migrate").close();
        fill.accept(new Market(database, keys.opened()::seal));
        return this;
    }

    /** Seals as the site does that is started here. */
    byte[] seal(String text) {
        return keys.opened().seal(text);
    }

    /** @param name of the log file */
    Site start(String name) {
        return start(name, "/health", Map.of());
    }

    /** @param firstPage the path whose first good answer ends the start */
    Site start(String name, String firstPage, Map<String, String> settings) {
        var all = new HashMap<>(keys.settings());
        all.put("shanhuo.demo.story", "false");
        all.putAll(settings);
        return Site.start(database, setting.folder().resolve(name + ".log"), firstPage, all);
    }
}
