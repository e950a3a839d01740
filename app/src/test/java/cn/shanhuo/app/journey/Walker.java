package cn.shanhuo.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody at a browser, who goes by what the page shows: labels, buttons, links and headings. */
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
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return arrived();
    }

    Walker follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return arrived();
    }

    Walker fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Walker choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    Walker tick(String label) {
        field(label).check();
        return this;
    }

    Walker attach(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** What the page must show somewhere. */
    Walker sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
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
        return java.net.URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
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
