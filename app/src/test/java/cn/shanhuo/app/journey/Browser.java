package cn.shanhuo.app.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Long enough for a busy machine; nothing waits when it need not. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    static Browser open() {
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    private static Path program() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need a browser: bin/test installs Chromium, or apt install chromium"));
    }

    /** A visitor of their own, with their own cookies, on a phone of 390 × 844, reading Chinese. */
    Walker phone(String site, String name, boolean javaScript) {
        return walker(site, name, javaScript, 390, 844);
    }

    Walker desktop(String site, String name, boolean javaScript) {
        return walker(site, name, javaScript, 1280, 800);
    }

    private Walker walker(String site, String name, boolean javaScript, int width, int height) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(new ViewportSize(width, height)));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Walker(context.newPage(), name);
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(browser::close, playwright::close).forEach(part -> {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
