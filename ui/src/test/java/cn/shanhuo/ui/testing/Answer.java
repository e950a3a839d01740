package cn.shanhuo.ui.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the site answered. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** Where a redirect points; fails when it points nowhere. */
    public String location() {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(status() + " without Location: " + text()));
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    public Document document() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** The words of the page's main heading. */
    public String heading() {
        return textOf("h1");
    }

    /** The words of the first element that matches; fails when none does. */
    public String textOf(String selector) {
        return element(selector).text();
    }

    public Element element(String selector) {
        var found = document().selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " in " + status() + " " + response.uri() + ":\n" + text());
        }
        return found;
    }

    public List<String> textsOf(String selector) {
        return document().select(selector).eachText();
    }

    public boolean has(String selector) {
        return document().selectFirst(selector) != null;
    }

    /** The sentence at a field; empty when nothing is wrong with it. */
    public String problemAt(String field) {
        var found = document().getElementById("f-" + field + "-wrong");
        return found == null ? "" : found.text();
    }
}
