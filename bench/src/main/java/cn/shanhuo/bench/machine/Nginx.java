package cn.shanhuo.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx serving a folder of files on loopback: the limit for pages. */
public final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves {@code files}; the configuration and pid lie in {@code folder}. */
    public static Nginx serve(Path files, Path folder) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            var config = folder.resolve("nginx.conf");
            Files.writeString(config, CONFIG.formatted(folder.resolve("nginx.pid"), port, files));
            var process = new ProcessBuilder("nginx", "-c", config.toString(), "-p", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            Http.awaitListening(port);
            return new Nginx(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException("nginx cannot be started; is it installed?", e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Processes.stop(process);
    }

    private static final String CONFIG =
            """
            daemon off;
            worker_processes 1;
            error_log stderr crit;
            pid %s;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              open_file_cache max=10000;
              default_type "text/html; charset=utf-8";
              server { listen 127.0.0.1:%d; root %s; }
            }
            """;
}
