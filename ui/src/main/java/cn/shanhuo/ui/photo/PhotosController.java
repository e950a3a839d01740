package cn.shanhuo.ui.photo;

import cn.shanhuo.house.Ids;
import cn.shanhuo.photo.PhotoFile;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Photos;
import cn.shanhuo.ui.guard.SignedIn;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/**
 * The bytes of photos. A photo never changes under its number, so that browsers keep it for ever; the ones in demand
 * are kept here too and answered without the database. One that buyers have not seen yet is private.
 */
@Controller("/photos/{id}/{width}")
@Secured(SecurityRule.IS_ANONYMOUS)
class PhotosController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String PRIVATE = "private, no-store";
    private static final int KEPT_BYTES = 24 * 1024 * 1024;
    private static final int OVERHEAD = 200;

    private final Photos photos;
    private final AsyncCache<Wanted, Optional<PhotoFile>> kept;

    PhotosController(Photos photos, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.photos = photos;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(KEPT_BYTES)
                .weigher((Wanted _, Optional<PhotoFile> file) ->
                        OVERHEAD + file.map(found -> found.bytes().length).orElse(0))
                .executor(blocking)
                .buildAsync();
    }

    @Get
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request, String id, int width) {
        var wanted = new Wanted(Ids.parse(id).orElse(0L), width);
        var etag = "\"" + id + "-" + width + "\"";
        return kept.get(wanted, this::find).thenApply(file -> {
            if (file.isEmpty()) {
                // it may be stored a moment later: an absence is not worth remembering
                kept.synchronous().invalidate(wanted);
                return HttpResponse.notFound();
            }
            if (!file.get().shown()) {
                // it may be shown a moment later, and is few people's business until then
                kept.synchronous().invalidate(wanted);
                return mayLook(request, file.get())
                        ? answer(file.get()).header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                        : HttpResponse.notFound();
            }
            if (etag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
                return HttpResponse.<byte[]>notModified()
                        .header(HttpHeaders.ETAG, etag)
                        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
            }
            return answer(file.get())
                    .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                    .header(HttpHeaders.ETAG, etag);
        });
    }

    /** What no buyer has seen yet is for who sent it, and for the centre, which decides on applications. */
    private static boolean mayLook(HttpRequest<?> request, PhotoFile file) {
        return SignedIn.of(request)
                .filter(who ->
                        who.account().equals(file.owner()) || !who.staffRoles().isEmpty())
                .isPresent();
    }

    private static MutableHttpResponse<byte[]> answer(PhotoFile file) {
        return HttpResponse.ok(file.bytes())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header("X-Content-Type-Options", "nosniff");
    }

    private Optional<PhotoFile> find(Wanted wanted) {
        return wanted.photo > 0 ? photos.file(new PhotoId(wanted.photo), wanted.width) : Optional.empty();
    }

    private record Wanted(long photo, int width) {}
}
