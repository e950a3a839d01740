package cn.shanhuo.ui.kept;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Catalogue pages that are the same for everybody, kept as finished bytes until one of their topics changes: {@code
 * goods} for any list, {@code product:<id>}, {@code shop:<id>}.
 */
@Singleton
public final class KeptPages {

    private final Pages pages;

    KeptPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * Answers from the kept bytes, or makes the page once for all who wait for it.
     *
     * @param topics what the page tells of
     * @param fresh makes the page by blocking work; empty when there is no such page (404)
     */
    public CompletionStage<HttpResponse<byte[]>> serve(
            HttpRequest<?> request, Locale locale, Set<String> topics, Supplier<? extends Optional<? extends Page>> fresh) {
        var visit = Visit.anonymous(locale, request.getPath());
        return CompletableFuture.completedFuture(fresh.get()
                .map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit)));
    }
}
