package cn.shanhuo.ui.kept;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Catalogue pages that are the same for everybody, kept as finished bytes until one of their topics changes: {@code
 * goods} for any list, {@code product:<id>}, {@code shop:<id>}. Once a page lies here, it is served by {@link
 * KeptHandler} before the framework sees the request; this is the way of all others.
 */
@Singleton
public final class KeptPages {

    static final String CACHE = "no-cache";
    static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final Shelf shelf;
    private final Pages pages;
    /** Reading mostly waits, so as many read as ask. */
    private final ExecutorService readers;

    private final PageMakers makers;

    KeptPages(Shelf shelf, Pages pages, @Named(TaskExecutors.BLOCKING) ExecutorService readers, PageMakers makers) {
        this.shelf = shelf;
        this.pages = pages;
        this.readers = readers;
        this.makers = makers;
    }

    /**
     * Answers from the kept bytes, or makes the page once for all who wait for it.
     *
     * @param topics what the page tells of
     * @param fresh reads what the page tells, and may wait for it; empty when there is no such page (404)
     */
    public CompletionStage<HttpResponse<byte[]>> serve(
            HttpRequest<?> request,
            Locale locale,
            Set<String> topics,
            Supplier<? extends Optional<? extends Page>> fresh) {
        return serve(request, locale, topics, readers, fresh);
    }

    /** The same for a page of which everything lies in memory: {@code fresh} computes and never waits. */
    public CompletionStage<HttpResponse<byte[]>> serveFromMemory(
            HttpRequest<?> request,
            Locale locale,
            Set<String> topics,
            Supplier<? extends Optional<? extends Page>> fresh) {
        return serve(request, locale, topics, makers, fresh);
    }

    private CompletionStage<HttpResponse<byte[]>> serve(
            HttpRequest<?> request,
            Locale locale,
            Set<String> topics,
            Executor reading,
            Supplier<? extends Optional<? extends Page>> fresh) {
        var visit = Visit.anonymous(locale, request.getPath());
        boolean packed = packs(request);
        var key = new Shelf.Key(address(request), locale);
        return shelf.get(key, topics, made -> CompletableFuture.completedFuture(made)
                        .thenApplyAsync(_ -> fresh.get(), reading) // which may refuse, and the page fails with it
                        .thenApplyAsync(page -> page.map(told -> make(visit, told, packed)), making(reading))
                        .whenComplete((page, failure) -> complete(made, page, failure)))
                .thenApply(page -> page.map(kept -> (HttpResponse<byte[]>) answer(request, kept))
                        .orElseGet(() -> pages.notFound(visit)));
    }

    /** Whoever computes goes on himself. */
    private Executor making(Executor reading) {
        return reading == makers ? Runnable::run : makers;
    }

    private static <T> void complete(CompletableFuture<T> made, T page, @Nullable Throwable failure) {
        if (failure == null) {
            made.complete(page);
        } else {
            made.completeExceptionally(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
        }
    }

    private Kept make(Visit visit, Page page, boolean packed) {
        var kept = Kept.of(pages.render(visit, page));
        kept.body(packed); // packed here, not on the event loop
        return kept;
    }

    private static MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Kept page) {
        boolean held = page.isHeld(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        boolean packed = packs(request);
        var answer = HttpResponse.<byte[]>status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .header(HttpHeaders.VARY, VARY);
        if (held) {
            return answer;
        }
        answer.contentType(HTML).body(page.body(packed));
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private static boolean packs(HttpRequest<?> request) {
        return Kept.packs(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING));
    }

    private static String address(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> netty
                ? netty.getNativeRequest().uri()
                : request.getUri().toString();
    }
}
