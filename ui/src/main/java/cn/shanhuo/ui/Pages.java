package cn.shanhuo.ui;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;

/** Answers with pages. Personal pages are never stored by browsers or proxies. */
@Singleton
public final class Pages {

    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final Templates templates;

    Pages(Templates templates) {
        this.templates = templates;
    }

    public HttpResponse<byte[]> ok(Visit visit, Page page) {
        return answer(HttpStatus.OK, visit, page);
    }

    /** The same page again, with what was typed and a sentence at each field that is wrong (422). */
    public HttpResponse<byte[]> unprocessable(Visit visit, Page page) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, visit, page);
    }

    /** The page as it is now, because it has moved since the visitor looked (409). */
    public HttpResponse<byte[]> conflict(Visit visit, Page page) {
        return answer(HttpStatus.CONFLICT, visit, page);
    }

    public HttpResponse<byte[]> notFound(Visit visit) {
        return answer(HttpStatus.NOT_FOUND, visit, ErrorPage.of(HttpStatus.NOT_FOUND, visit));
    }

    public HttpResponse<byte[]> forbidden(Visit visit) {
        return answer(HttpStatus.FORBIDDEN, visit, ErrorPage.of(HttpStatus.FORBIDDEN, visit));
    }

    /** After a successful act: go and look at the result. */
    public static MutableHttpResponse<byte[]> seeOther(String path) {
        return HttpResponse.<byte[]>status(HttpStatus.SEE_OTHER).headers(headers -> headers.location(URI.create(path)));
    }

    public MutableHttpResponse<byte[]> answer(HttpStatus status, Visit visit, Page page) {
        return HttpResponse.<byte[]>status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(templates.render(visit, page));
    }

    /** A page as bytes, for those who keep it; forms on it carry a token only when the visit has one. */
    public byte[] render(Visit visit, Page page) {
        return templates.render(visit, page);
    }

    /** A page that is the same for everybody. */
    public byte[] render(Locale locale, Page page) {
        return templates.render(Visit.anonymous(locale, ""), page);
    }
}
