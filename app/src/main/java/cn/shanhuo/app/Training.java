package cn.shanhuo.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Visits the pages that a first visitor sees, so that the AOT cache knows what they need. */
final class Training {

    private static final List<String> PAGES =
            List.of("/", "/search?q=larou", "/sign-in", "/cart", "/seller", "/incubator", "/health");

    private Training() {}

    static void visit(int port) {
        for (var page : PAGES) {
            try {
                visit(URI.create("http://127.0.0.1:" + port + page));
            } catch (IOException e) {
                Progress.fail("The training visit to " + page + " failed: " + e.getMessage());
            }
        }
    }

    private static void visit(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.getResponseCode();
        connection.disconnect();
    }
}
