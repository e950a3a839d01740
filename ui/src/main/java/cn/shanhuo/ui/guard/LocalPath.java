package cn.shanhuo.ui.guard;

import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go on after signing in: a path on this site, with its query. Whatever a browser could take for another site
 * is not one: another scheme, {@code //host}, {@code /\host}, control characters.
 */
public record LocalPath(String value) {

    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]{0,1000}");

    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("not a local path");
        }
    }

    public static Optional<LocalPath> parse(String text) {
        return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    /** Another page, told to come back here afterwards. */
    public String from(String page) {
        return this.equals(HOME)
                ? page
                : UriBuilder.of(page).queryParam("next", value).build().toString();
    }

    private static boolean isLocal(String text) {
        if (!SAFE.matcher(text).matches()) {
            return false;
        }
        try {
            var uri = URI.create(text);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
