package cn.shanhuo.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param port 0 for a free one; empty for what the configuration says
 * @param jdbcUrl a MySQL to use; empty to start the embedded one
 * @param data the folder of the embedded database
 * @param fresh whether to begin with an empty database
 * @param training whether to visit a few pages and stop, for the AOT cache
 * @param rest what is meant for Micronaut
 */
record Options(
        Optional<Integer> port, Optional<String> jdbcUrl, Path data, boolean fresh, boolean training, List<String> rest) {

    /** Thrown for a command line that makes no sense; the message is for the person who typed it. */
    static final class NotUnderstood extends RuntimeException {
        NotUnderstood(String message) {
            super(message);
        }
    }

    static Options parse(String... args) {
        Optional<Integer> port = Optional.empty();
        Optional<String> jdbcUrl = Optional.empty();
        Path data = defaultData();
        boolean fresh = false;
        boolean training = false;
        var rest = new ArrayList<String>();
        for (var words = List.of(args).iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (word) {
                case "--port" -> port = Optional.of(port(value(word, words)));
                case "--jdbc-url" -> jdbcUrl = Optional.of(value(word, words));
                case "--data" -> data = Path.of(value(word, words)).toAbsolutePath();
                case "--fresh" -> fresh = true;
                case "--train" -> training = true;
                default -> rest.add(word);
            }
        }
        return new Options(port, jdbcUrl, data, fresh, training, List.copyOf(rest));
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new NotUnderstood(option + " needs a value");
        }
        return words.next();
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
