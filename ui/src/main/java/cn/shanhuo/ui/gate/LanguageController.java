package cn.shanhuo.ui.gate;

import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.OurCookies;
import cn.shanhuo.ui.Pages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;

/** The switch in the footer: remembers a language and leads back to the page it was pressed on. */
@Controller("/language")
@Secured(SecurityRule.IS_ANONYMOUS)
final class LanguageController {

    private static final Duration KEPT = Duration.ofDays(365);

    private final NearestPage nearest;
    private final OurCookies cookies;

    LanguageController(NearestPage nearest, OurCookies cookies) {
        this.nearest = nearest;
        this.cookies = cookies;
    }

    @Post("/{tag}")
    @Consumes(MediaType.ALL)
    HttpResponse<?> create(HttpRequest<?> request, String tag) {
        var known = Languages.ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        return Pages.seeOther(nearest.of(origin(request), request)).cookie(cookies.cookie(Languages.COOKIE, tag, KEPT));
    }

    /** The page of ours that the visitor came from; the home page when the browser does not tell. */
    private static String origin(HttpRequest<?> request) {
        try {
            var referer = URI.create(request.getHeaders().get(HttpHeaders.REFERER, String.class, "/"));
            var host = request.getHeaders().get(HttpHeaders.HOST, String.class, "");
            if (referer.getAuthority() != null && !referer.getAuthority().equals(host)) {
                return "/";
            }
            var path = referer.getRawPath() == null
                            || !referer.getRawPath().startsWith("/")
                            || referer.getRawPath().startsWith("//")
                    ? "/"
                    : referer.getRawPath();
            return referer.getRawQuery() == null ? path : path + "?" + referer.getRawQuery();
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
