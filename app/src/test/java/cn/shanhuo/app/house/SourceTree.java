package cn.shanhuo.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository that these tests are built from. */
final class SourceTree {

    static final Path ROOT = root();
    static final List<String> MODULES =
            List.of("embedded", "domain", "ui", "storefront", "admin", "incubator", "sandbox", "app", "bench");

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
        return MODULES.stream().flatMap(module -> walk(ROOT.resolve(module).resolve(below), ending)).toList();
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
