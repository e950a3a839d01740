package cn.shanhuo.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param port 0 for a free one; empty for what the configuration says
 * @param jdbcUrl a MySQL to use; empty to start the embedded one
 * @param data the folder of the embedded database
 * @param fresh whether to begin with an empty database
 * @param training whether to visit a few pages and stop, for the AOT cache
 * @param help whether to say what there is to ask for, and stop
 * @param rest what is meant for Micronaut
 */
record Options(
        Optional<Integer> port,
        Optional<String> jdbcUrl,
        Path data,
        boolean fresh,
        boolean training,
        boolean help,
        List<String> rest) {

    static final String HELP = "java -jar shanhuo.jar [--port N] [--jdbc-url URL | --data DIR] [--fresh] [--help]";

    private static final Set<String> WITH_VALUE = Set.of("--port", "--jdbc-url", "--data");
    private static final Set<String> ALONE = Set.of("--fresh", "--train", "--help");

    /** Thrown for a command line that makes no sense; the message is for the person who typed it. */
    static final class NotUnderstood extends RuntimeException {
        NotUnderstood(String message) {
            super(message);
        }
    }

    /** Understands {@code --port 9000} and {@code --port=9000}; what it does not know it does not swallow. */
    static Options parse(String... args) {
        Map<String, String> said = new HashMap<>();
        var rest = new ArrayList<String>();
        for (var words = new ArrayDeque<>(List.of(args)); !words.isEmpty(); ) {
            var word = words.remove();
            var name = word.split("=", 2)[0];
            if (WITH_VALUE.contains(name)) {
                said.put(name, value(word, words));
            } else if (ALONE.contains(word)) {
                said.put(word, "");
            } else if (isSetting(word)) {
                rest.add(word);
            } else {
                throw new NotUnderstood(word + " is not an option. " + HELP);
            }
        }
        return of(said, rest);
    }

    private static Options of(Map<String, String> said, List<String> rest) {
        return new Options(
                Optional.ofNullable(said.get("--port")).map(Options::port),
                Optional.ofNullable(said.get("--jdbc-url")),
                Optional.ofNullable(said.get("--data"))
                        .map(folder -> Path.of(folder).toAbsolutePath())
                        .orElseGet(Options::defaultData),
                said.containsKey("--fresh"),
                said.containsKey("--train"),
                said.containsKey("--help"),
                List.copyOf(rest));
    }

    /** As {@code -micronaut.server.host=0.0.0.0}, which is for Micronaut. */
    private static boolean isSetting(String word) {
        return word.matches("--?[A-Za-z][\\w-]*(\\.[\\w-]+)+=.*");
    }

    private static String value(String word, Queue<String> words) {
        if (word.contains("=")) {
            return word.substring(word.indexOf('=') + 1);
        }
        if (words.isEmpty()) {
            throw new NotUnderstood(word + " needs a value");
        }
        return words.remove();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException ignored) {
            // said below, together with numbers out of range
        }
        throw new NotUnderstood("--port needs a number from 0 to 65535, not " + text);
    }

    private static Path defaultData() {
        var home = System.getenv("XDG_DATA_HOME");
        var base = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(home);
        return base.resolve("shanhuo");
    }
}
