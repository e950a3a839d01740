package cn.shanhuo.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.List;

/** Visits the pages that a first visitor sees, so that the AOT cache knows what they need. */
final class Training {

    private static final List<String> PAGES = List.of("/", "/products", "/search?q=larou", "/sign-in", "/cart", "/health");

    private Training() {}

    static void visit(URL site) {
        for (var page : PAGES) {
            try {
                visit(site.toURI().resolve(page));
            } catch (Exception e) {
                Progress.fail("The training visit to " + page + " failed: " + e.getMessage());
            }
        }
    }

    private static void visit(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setInstanceFollowRedirects(true);
        connection.getResponseCode();
        connection.disconnect();
    }
}
