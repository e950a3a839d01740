package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.mishap.Waiting;
import cn.shanhuo.testing.TestDatabase;
import cn.shanhuo.ui.testing.PageClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hangs on the opening would wait for ever in a site that forgot to open. */
class OpeningTheSiteTest {

    private static final Options OPTIONS = Options.parse(
            "--port=0", "--shanhuo.opened-by-site=true", "--shanhuo.jobs.enabled=false", "--shanhuo.metrics.port=0");

    @Test
    void goods_are_found_soon_after_the_site_was_started() {
        try (var site = Site.start(OPTIONS, TestDatabase.url("opening"), null)) {
            var visitor = new PageClient(URI.create("http://127.0.0.1:" + site.port()));
            Waiting.until(
                    "the site is ready",
                    Duration.ofSeconds(30),
                    () -> visitor.get("/health").status() == 200);
            assertThat(visitor.get("/search?q=larou").text()).contains("/products/");
        }
    }

    @Test
    void the_rehearsal_goes_as_the_first_night() {
        try (var site = WholeSite.open("opening", Map.of())) {
            assertThat(site.context().getBean(Rehearsal.class).play()).isTrue();
        }
    }
}
