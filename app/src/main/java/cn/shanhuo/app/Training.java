package cn.shanhuo.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Visits the pages that a first visitor sees, so that the AOT cache knows what they need. */
final class Training {

    private static final List<String> PAGES =
            List.of("/", "/search?q=larou", "/sign-in", "/cart", "/seller", "/incubator", "/health");
    private static final Pattern PRODUCT = Pattern.compile("/products/\\d+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String site;

    private Training(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    /** Answers whether every page was to be had. */
    static boolean visit(int port) {
        var training = new Training(port);
        try {
            training.awaitGoods();
            for (var page : PAGES) {
                training.see(page);
            }
            var product = PRODUCT.matcher(training.see("/"));
            if (product.find()) {
                training.see(product.group());
            }
            return true;
        } catch (IOException e) {
            Progress.fail("The training visit failed: " + e.getMessage());
            return false;
        }
    }

    /** Before that, home shows empty shelves. */
    private void awaitGoods() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (connection("/health").getResponseCode() != HttpURLConnection.HTTP_OK) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the site is not ready");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** As a browser asks for it, packed; a page that is only for people with a role answers with an error page. */
    private String see(String page) throws IOException {
        var connection = connection(page);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        int status = connection.getResponseCode();
        if (status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            throw new IOException(page + " answered " + status);
        }
        try (var body = body(connection, status)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream body(HttpURLConnection connection, int status) throws IOException {
        var raw =
                status < HttpURLConnection.HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream();
        if (raw == null) {
            return InputStream.nullInputStream();
        }
        return "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(raw) : raw;
    }

    private HttpURLConnection connection(String page) throws IOException {
        return (HttpURLConnection) URI.create(site + page).toURL().openConnection();
    }
}
