package cn.shanhuo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells the next start about a running server.
 *
 * @param process its number
 * @param password empty for the server of an older program, which lets everybody in
 */
record RunningNote(long process, int port, String password) {

    static Optional<RunningNote> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var words = Files.readString(file).strip().split(" ");
        return words.length < 2
                ? Optional.empty()
                : Optional.of(new RunningNote(
                        Long.parseLong(words[0]), Integer.parseInt(words[1]), words.length == 2 ? "" : words[2]));
    }

    void write(Path file) {
        Secret.write(file, process + " " + port + " " + password);
    }
}
