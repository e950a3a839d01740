package cn.shanhuo.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository that these tests are built from. */
final class SourceTree {

    static final Path ROOT = root();
    static final List<String> MODULES = Pattern.compile("<module>(\\w+)</module>")
            .matcher(text(ROOT.resolve("pom.xml")))
            .results()
            .map(module -> module.group(1))
            .toList();

    private SourceTree() {}

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bin/lib"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The files of all modules below this folder of theirs whose names end so. */
    static List<Path> files(String below, String ending) {
        return MODULES.stream()
                .flatMap(module -> walk(ROOT.resolve(module).resolve(below), ending))
                .toList();
    }

    /** The packages of a module that stand side by side below {@code cn.shanhuo}. */
    static List<String> rooms(String module) {
        try (var all = Files.list(ROOT.resolve(module).resolve("src/main/java/cn/shanhuo"))) {
            return all.map(room -> room.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> walk(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
