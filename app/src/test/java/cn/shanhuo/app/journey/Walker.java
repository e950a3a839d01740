package cn.shanhuo.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Somebody at a browser, who goes by what the page shows: labels, buttons, links and headings. Acts by keyboard, which
 * needs no script in the page and proves that nobody needs a mouse.
 */
final class Walker {

    private final Page page;
    private final String name;
    private int steps;

    Walker(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    Walker goTo(String path) {
        page.navigate(path);
        return arrived();
    }

    Walker press(String button) {
        return leave(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
    }

    Walker follow(String link) {
        return leave(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    Walker fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Walker choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Walker tick(String label) {
        if (!field(label).isChecked()) {
            field(label).press("Space");
        }
        return this;
    }

    Walker attach(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** Goes through the door with phone number and password, and on to where it leads. */
    Walker signIn(String phone, String password, String next) {
        return goTo("/sign-in?next=" + next)
                .fill("手机号", phone)
                .fill("密码", password)
                .press("登录");
    }

    /** Opens what is folded away. */
    Walker unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .press("Enter");
        return this;
    }

    /** The text of the first thing that matches a CSS selector. */
    String read(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** What the page must show somewhere. */
    Walker sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    boolean shows(String text) {
        return page.getByText(text).first().isVisible();
    }

    /** What comes within some seconds on a page that renews itself. */
    Walker awaits(String text) {
        assertThat(page.getByText(text).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        return this;
    }

    /** What a page shows within some seconds to somebody who looks again and again. */
    Walker awaitsAfterReload(String path, String text) {
        for (int look = 0; look < 20; look++) {
            goTo(path);
            if (shows(text)) {
                return this;
            }
            page.waitForTimeout(500);
        }
        return sees(text);
    }

    Walker isAt(Pattern path) {
        assertThat(page).hasURL(path);
        return this;
    }

    Walker reload() {
        page.reload();
        return arrived();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    /** Every button and link of ours leads to a page, be it the same one again. */
    @SuppressWarnings("deprecation")
    private Walker leave(Locator door) {
        page.waitForNavigation(() -> door.press("Enter"));
        return arrived();
    }

    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label)).first();
    }

    /** Each page of the walk must fit its screen, and its picture is kept for people to look at. */
    private Walker arrived() {
        page.waitForLoadState();
        var wide = (Number) page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth");
        if (wide.intValue() > 0) {
            throw new AssertionError(page.url() + " is " + wide + " px wider than the screen");
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journey", "%s-%02d.png".formatted(name, ++steps))));
        return this;
    }
}
