package cn.shanhuo.app.mishap;

import cn.shanhuo.ui.testing.PageClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole site as a process of its own, which can be killed as by a power cut. */
final class SiteProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private final Process process;
    private final URI address;

    private SiteProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Answers when the site is ready. */
    static SiteProcess start(int port, String databaseUrl) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dshanhuo.metrics.port=0",
                            "-cp",
                            classPath(),
                            "cn.shanhuo.app.Shanhuo",
                            "--port",
                            String.valueOf(port),
                            "--jdbc-url",
                            databaseUrl)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-site.log")))
                    .start();
            var site = new SiteProcess(process, URI.create("http://127.0.0.1:" + port));
            Waiting.until("the site is ready, see target/killed-site.log", START, site::ready);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests, which would switch the jobs off and bring a database of their own. */
    private static String classPath() {
        Predicate<String> test = entry -> entry.endsWith("test-classes") || entry.endsWith("-tests.jar");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(test.negate())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the site ended, see target/killed-site.log");
        }
        try {
            return visitor().get("/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    PageClient visitor() {
        return new PageClient(address);
    }

    /** As kill -9 does: nothing is said goodbye to. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
