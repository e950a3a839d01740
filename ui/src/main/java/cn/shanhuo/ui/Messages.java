package cn.shanhuo.ui;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every sentence of the site in both languages, read once from the bundles {@code messages/<module>.properties} (Chinese)
 * and {@code messages/<module>_en.properties} of all modules. A sentence without places stands as it is written; with
 * places it follows {@link MessageFormat}, so an apostrophe in it is doubled.
 */
@Singleton
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final List<String> BUNDLES =
            List.of("domain", "ui", "storefront", "admin", "incubator", "sandbox", "app");

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, Boolean> missed = new ConcurrentHashMap<>();

    public Messages(ResourceLoader resources) {
        for (var bundle : BUNDLES) {
            resources.getResources("messages/" + bundle + ".properties").forEach(url -> read(url, chinese));
            resources.getResources("messages/" + bundle + "_en.properties").forEach(url -> read(url, english));
        }
    }

    /** The sentence in a language; the key itself when nobody has written it, which is logged once. */
    public String say(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments).orElseGet(() -> {
            if (missed.putIfAbsent(key + " " + locale, true) == null) {
                LOG.error("no sentence {} in {}", key, locale);
            }
            return key;
        });
    }

    public String say(Locale locale, Sentence sentence) {
        var arguments = sentence.arguments().stream()
                .map(argument -> argument instanceof Sentence inner ? say(locale, inner) : argument)
                .toArray();
        return say(locale, sentence.key(), arguments);
    }

    public Optional<String> find(Locale locale, String key, Object... arguments) {
        var pattern = (locale.getLanguage().equals("en") ? english : chinese).get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        return Optional.of(arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments));
    }

    private static void read(URL url, Map<String, String> into) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
    }
}
