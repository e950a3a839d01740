package cn.shanhuo.ui.asset;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of the look: one style sheet and one script module, put together from small files at start, and whatever
 * lies under {@code look/} on the classpath of any module. Addresses carry a hash of the content, so browsers keep them
 * for a year and see a new build at once.
 */
@Singleton
public final class Assets {

    private static final List<String> STYLES = List.of(
            "tokens",
            "reset",
            "base",
            "frame",
            "blocks",
            "goods",
            "buyer",
            "button",
            "field",
            "signs",
            "table",
            "seller",
            "staff",
            "utilities",
            "print");
    private static final List<String> SCRIPTS =
            List.of("scripted", "stepper", "count", "shrink", "once", "change", "copy", "here");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*(\\.[a-z0-9]+)+");

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    public Assets() {
        var css = "@layer reset, tokens, base, components, utilities;"
                + STYLES.stream()
                        .map(name -> text("css/" + name + ".css"))
                        .map(Assets::tight)
                        .collect(Collectors.joining());
        var js = SCRIPTS.stream()
                .map(name -> "{\n" + text("js/" + name + ".js") + "}\n")
                .collect(Collectors.joining());
        keep(Asset.of("shanhuo.css", css.getBytes(StandardCharsets.UTF_8)));
        keep(Asset.of("shanhuo.js", js.getBytes(StandardCharsets.UTF_8)));
    }

    /** The address of the one style sheet. */
    public String css() {
        return url("shanhuo.css");
    }

    /** The address of the script module that every page loads. */
    public String js() {
        return url("shanhuo.js");
    }

    /** The address of the picture that stands for the site in a browser's tab. */
    public String icon() {
        return url("icon.svg");
    }

    /** The address of a file under {@code look/}: {@code charts/line.js}. A name that nobody has is a bug. */
    public String url(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                .address();
    }

    Optional<Asset> find(String name) {
        var found = known.get(name);
        if (found == null && NAME.matcher(name).matches()) {
            found = read(name).map(bytes -> Asset.of(name, bytes));
            found.ifPresent(this::keep);
        }
        return found == null ? Optional.empty() : found;
    }

    private void keep(Asset asset) {
        known.put(asset.name(), Optional.of(asset));
    }

    private String text(String name) {
        return new String(read(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Optional<byte[]> read(String name) {
        try (var stream = Assets.class.getClassLoader().getResourceAsStream("look/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without comments and without the blanks that people need. */
    static String tight(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .strip();
    }
}
