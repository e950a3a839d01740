package cn.shanhuo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.market.Market;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site as it is packaged: it has its beans from elsewhere than the one that all other tests start. */
class PackagedSiteTest {

    private static final Path FOLDER = Path.of("target", "packaged").toAbsolutePath();
    private static final Path LOADED = FOLDER.resolve("loaded-classes.log");
    private static final Path JAR =
            Path.of("..", "app", "target", "shanhuo.jar").toAbsolutePath();

    @BeforeAll
    static void launchAsPackaged() throws IOException {
        assumeTrue(Files.exists(JAR), "the site is packaged after its own tests");
        Files.createDirectories(FOLDER);
        System.setProperty("shanhuo.launch.flags", "-Xmx512m -Xlog:class+load:file=" + LOADED);
        System.setProperty("shanhuo.launch.jar", JAR.toString());
        System.setProperty("shanhuo.launch.cache", FOLDER.resolve("none.aot").toString());
    }

    @Test
    void it_starts_by_what_was_written_at_packaging_and_shows_and_finds_a_product() throws IOException {
        var setting = new Bench.Setting(null, FOLDER);
        try (var database = setting.database();
                var site = new Sites(setting, database)
                        .fill(market -> market.accounts(1).shops(1).products(1, 1, 5))
                        .start("packaged")) {
            assertThat(Http.get(site.url() + "/products/" + Market.product(0))).contains(Market.title(0));
            assertThat(Http.get(site.url() + "/search?q=zhusun")).contains("/products/" + Market.product(0));
        }
        assertThat(Files.readString(LOADED)).contains("cn.shanhuo.app.PackagedServices");
    }
}
