package cn.shanhuo.ui.asset;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Serves the files of the look: for ever under their hash, for an hour under their plain name. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetsController {

    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String HOUR = "public, max-age=3600";

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{hash}/{+name}")
    HttpResponse<byte[]> show(HttpRequest<?> request, String hash, String name) {
        return assets.find(name)
                .map(asset -> send(request, asset, asset.hash().equals(hash) ? YEAR : HOUR))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/icon.svg")
    HttpResponse<byte[]> icon(HttpRequest<?> request) {
        return send(request, assets.find("icon.svg").orElseThrow(), HOUR);
    }

    private static HttpResponse<byte[]> send(HttpRequest<?> request, Asset asset, String kept) {
        var tag = "\"" + asset.hash() + "\"";
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, kept);
        }
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        boolean packed = asset.gzip() != null && accepted != null && accepted.contains("gzip");
        var answer = HttpResponse.ok(packed ? asset.gzip() : asset.plain())
                .contentType(new MediaType(asset.type()))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, kept);
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }
}
