package cn.shanhuo.ui.show;

import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.kept.KeptPages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Kept pages whose only content is how often they were made. */
@Controller("/kept")
@Secured(SecurityRule.IS_ANONYMOUS)
public class KeptController {

    private final KeptPages kept;
    private final AtomicInteger made = new AtomicInteger();
    private volatile long slowness;

    KeptController(KeptPages kept) {
        this.kept = kept;
    }

    public int made() {
        return made.get();
    }

    /** How long each page takes to make, in milliseconds. */
    public void slow(long millis) {
        slowness = millis;
    }

    @Get("/{id}")
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request, long id) {
        return kept.serve(request, Languages.of(request), Set.of("product:" + id, "goods"), () -> {
            pause();
            if (id == 404) {
                return Optional.empty();
            }
            if (id == 500) {
                throw new IllegalStateException("cannot be made");
            }
            return Optional.of(
                    ShowPage.in("ui/show", Submitted.of("name", "第" + made.incrementAndGet() + "次"), Problems.NONE));
        });
    }

    private void pause() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
