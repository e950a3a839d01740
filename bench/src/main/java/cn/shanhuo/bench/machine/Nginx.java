package cn.shanhuo.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** nginx on loopback: serving a folder of files, the limit for pages; or dealing requests out over some nodes. */
public final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves {@code files}; the configuration and pid lie in {@code folder}. */
    public static Nginx serve(Path files, Path folder) {
        return start(folder, "", "root " + files + ";");
    }

    /** Deals requests out over these addresses in turn, over connections that it keeps. */
    public static Nginx balance(List<String> urls, Path folder) {
        var servers = urls.stream()
                .map(url -> "server " + url.substring("http://".length()) + ";")
                .collect(Collectors.joining(" "));
        return start(
                folder,
                "upstream nodes { " + servers + " keepalive 64; }",
                "location / { proxy_pass http://nodes; proxy_http_version 1.1; proxy_set_header Connection \"\";"
                        + " proxy_set_header Host $host; }");
    }

    private static Nginx start(Path folder, String upstream, String serving) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            var config = folder.resolve("nginx.conf");
            Files.writeString(
                    config,
                    CONFIG.formatted(
                            System.getProperty("user.name"), folder.resolve("nginx.pid"), upstream, port, serving));
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

    private static final String CONFIG = """
            daemon off;
            user %s;
            worker_processes auto;
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
              %s
              server { listen 127.0.0.1:%d; %s }
            }
            """;
}
