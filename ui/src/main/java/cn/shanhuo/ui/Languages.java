package cn.shanhuo.ui;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the site, and which of them a request wants: the switch's cookie first, then the browser's wish. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);
    public static final String COOKIE = "lang";

    private Languages() {}

    public static Locale of(HttpRequest<?> request) {
        var cookie =
                request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse(null);
        return of(cookie, request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** English when the cookie says so, or when without a cookie English stands before Chinese in the browser's list. */
    public static Locale of(@Nullable String cookie, @Nullable String accepted) {
        if (cookie != null && (cookie.equals("en") || cookie.equals("zh-CN"))) {
            return cookie.equals("en") ? ENGLISH : CHINESE;
        }
        if (accepted == null) {
            return CHINESE;
        }
        int english = position(accepted, "en");
        return english >= 0 && english < Integer.MAX_VALUE && english < chinese(accepted) ? ENGLISH : CHINESE;
    }

    private static int chinese(String accepted) {
        int at = position(accepted, "zh");
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static int position(String accepted, String language) {
        var lower = accepted.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(language); at >= 0; at = lower.indexOf(language, at + 1)) {
            if (at == 0 || lower.charAt(at - 1) == ',' || lower.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return -1;
    }
}
