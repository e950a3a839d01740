package cn.shanhuo.ui.kept;

import cn.shanhuo.ui.gate.GuardHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The headers of kept pages, put together from finished pieces; the date is written once a second. */
@Singleton
final class KeptHeaders {

    static final HttpHeaders NO_TRAILERS = EmptyHttpHeaders.INSTANCE;

    private static final long SECOND = 1000;
    private static final AsciiString HTML = new AsciiString("text/html;charset=utf-8");
    private static final AsciiString GZIP = new AsciiString("gzip");

    private final Clock clock;
    private final CharSequence[] always;
    private volatile Date date = new Date(-1, AsciiString.EMPTY_STRING);

    KeptHeaders(GuardHeaders guard, Clock clock) {
        this.clock = clock;
        var pieces = new ArrayList<CharSequence>(List.of(
                HttpHeaderNames.CACHE_CONTROL, new AsciiString(KeptPages.CACHE),
                HttpHeaderNames.VARY, new AsciiString(KeptPages.VARY)));
        guard.all().forEach(header -> {
            pieces.add(new AsciiString(header.getKey()));
            pieces.add(new AsciiString(header.getValue()));
        });
        this.always = pieces.toArray(CharSequence[]::new);
    }

    HttpHeaders of(Kept page, boolean packed) {
        var length = new AsciiString(Integer.toString(page.body(packed).length));
        return packed
                ? with(
                        HttpHeaderNames.DATE,
                        date(),
                        HttpHeaderNames.ETAG,
                        page.tag(),
                        HttpHeaderNames.CONTENT_TYPE,
                        HTML,
                        HttpHeaderNames.CONTENT_LENGTH,
                        length,
                        HttpHeaderNames.CONTENT_ENCODING,
                        GZIP)
                : with(
                        HttpHeaderNames.DATE,
                        date(),
                        HttpHeaderNames.ETAG,
                        page.tag(),
                        HttpHeaderNames.CONTENT_TYPE,
                        HTML,
                        HttpHeaderNames.CONTENT_LENGTH,
                        length);
    }

    HttpHeaders unchanged(Kept page) {
        return with(HttpHeaderNames.DATE, date(), HttpHeaderNames.ETAG, page.tag());
    }

    private HttpHeaders with(CharSequence... own) {
        var all = new CharSequence[own.length + always.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(always, 0, all, own.length, always.length);
        return new ReadOnlyHttpHeaders(false, all);
    }

    private AsciiString date() {
        long second = clock.millis() / SECOND;
        var known = date;
        if (known.second != second) {
            var text =
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
            known = new Date(second, new AsciiString(text.replace("Z", "GMT")));
            date = known;
        }
        return known.text;
    }

    private record Date(long second, AsciiString text) {}
}
