package cn.shanhuo.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plain browser without scripts: keeps cookies, follows nothing, and posts forms with the token of the page that it
 * last read. One client is one visitor.
 */
public final class PageClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    public PageClient(URI site) {
        this.site = site;
    }

    /** Sends a header with every request from now on. */
    public PageClient with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public PageClient inEnglish() {
        return cookie("lang", "en");
    }

    public PageClient cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    /** The token of the page that was last read; empty when there was none. */
    public String token() {
        return token;
    }

    /** Posts with this token from now on, until the next page is read. */
    public PageClient forgeToken(String forged) {
        token = forged;
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Goes where the answer points, as a browser does after a form. */
    public Answer follow(Answer answer) {
        return get(answer.location());
    }

    /** Posts a form: name, value, name, value… The token of the page last read goes with it. */
    public Answer post(String path, String... fields) {
        var form = new ArrayList<String>();
        if (!token.isEmpty()) {
            form.add(encode("_csrf") + "=" + encode(token));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))));
    }

    /** Posts anything at all, as no browser would. */
    public Answer postRaw(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a form with files. */
    public Answer postFiles(String path, List<Part> files, String... fields) {
        var boundary = "----" + UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        if (!token.isEmpty()) {
            text(body, boundary, "_csrf", token);
        }
        for (int i = 0; i < fields.length; i += 2) {
            text(body, boundary, fields[i], fields[i + 1]);
        }
        for (var file : files) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field + "\"; filename=\""
                            + file.name + "\"\r\nContent-Type: " + file.type + "\r\n\r\n");
            body.writeBytes(file.bytes);
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file of a form. */
    public record Part(String field, String name, String type, byte[] bytes) {}

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .toList()));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
            answer.headers("Set-Cookie").forEach(this::keep);
            if (answer.isHtml()) {
                var input = answer.document().selectFirst("input[name=_csrf]");
                token = input != null ? input.val() : token;
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var parts = cookie.split(";");
        var pair = parts[0].split("=", 2);
        boolean gone = List.of(parts).stream().anyMatch(part -> part.strip().equalsIgnoreCase("Max-Age=0"));
        if (gone || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static void text(java.io.ByteArrayOutputStream body, String boundary, String name, String value) {
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(java.io.ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
