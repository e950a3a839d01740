package cn.shanhuo.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The site in a process of its own, as it is packaged, on loopback. */
public final class Site implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Duration untilAnswer;

    private Site(Process process, int port, Duration untilAnswer) {
        this.process = process;
        this.port = port;
        this.untilAnswer = untilAnswer;
    }

    /**
     * Starts the site on a database and waits until the page answers with 200.
     *
     * @param settings system properties
     */
    public static Site start(Database database, Path log, String firstPage, Map<String, String> settings) {
        try {
            int port = Nginx.freePort();
            long begin = System.nanoTime();
            var process = new ProcessBuilder(command(database, port, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitPage(port, firstPage, process, log);
            return new Site(process, port, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Database database, int port, Map<String, String> settings) {
        var properties = new ArrayList<String>();
        settings.forEach((name, value) -> properties.add("-D" + name + "=" + value));
        return Launch.command(properties, List.of("--port", Integer.toString(port), "--jdbc-url", database.url()));
    }

    /** Knocks without making a request as long as nobody listens: a client at work would slow the start it measures. */
    private static void awaitPage(int port, String page, Process process, Path log) throws IOException {
        var url = "http://127.0.0.1:" + port + page;
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The site stopped at start:\n" + Files.readString(log));
            }
            if (Http.isListening(port) && answers(url)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The site did not answer " + url + ":\n" + Files.readString(log));
    }

    private static boolean answers(String url) {
        try {
            return Http.ask(url).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** From the start of the process to the first page answered. */
    public Duration untilAnswer() {
        return untilAnswer;
    }

    /** The number of its process. */
    public long process() {
        return process.pid();
    }

    /** Resident memory in megabytes. */
    public long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        Processes.stop(process);
    }
}
