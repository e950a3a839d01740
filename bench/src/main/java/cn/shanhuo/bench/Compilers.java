package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The compilers of a running JVM: as long as they work, what one measures is still changing.
 *
 * @param pid its process
 */
record Compilers(long pid) {

    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");
    private static final int MILLIS_A_TICK = 10;

    static Compilers ofThisJvm() {
        return new Compilers(ProcessHandle.current().pid());
    }

    static Compilers of(Site site) {
        return new Compilers(site.process());
    }

    /** What each of them has taken so far, in ticks of one core, by its thread. */
    Map<String, Long> taken() {
        var taken = new HashMap<String, Long>();
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            threads.forEach(thread -> ticks(thread.resolve("stat"))
                    .ifPresent(ticks -> taken.put(thread.getFileName().toString(), ticks)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    /** What they have taken since; of one that has ended meanwhile nothing is known. */
    Duration since(Map<String, Long> before) {
        long ticks = taken().entrySet().stream()
                .mapToLong(now -> now.getValue() - before.getOrDefault(now.getKey(), 0L))
                .sum();
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }

    /** Of {@code 27517 (C2 CompilerThre) S …}: the time for itself and in the kernel; empty for a thread that does not compile. */
    private static Optional<Long> ticks(Path stat) {
        try {
            var line = Files.readString(stat);
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return COMPILER.matcher(line).find()
                    ? Optional.of(Long.parseLong(fields[11]) + Long.parseLong(fields[12]))
                    : Optional.empty();
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }
}
