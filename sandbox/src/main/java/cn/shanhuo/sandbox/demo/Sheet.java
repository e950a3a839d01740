package cn.shanhuo.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated file of the story, whose first line names its columns. */
final class Sheet {

    private Sheet() {}

    static List<Map<String, String>> read(String name) {
        try (var file = Sheet.class.getResourceAsStream("/story/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the story lacks " + name);
            }
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var head = lines.getFirst().split("\t", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(head, line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalStateException(head.length + " cells wanted: " + Arrays.toString(cells));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < head.length; i++) {
            row.put(head[i], cells[i]);
        }
        return row;
    }
}
