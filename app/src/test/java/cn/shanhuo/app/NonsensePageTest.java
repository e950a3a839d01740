package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.ui.testing.PageClient;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks from link to link, and types nonsense into every field of every form that is met on the way. */
class NonsensePageTest {

    private enum Visitor {
        NOBODY(-1, "/"),
        BUYER(0, "/mine"),
        OWNER(1, "/seller"),
        OFFICER(3, "/incubator"),
        HEAD(4, "/incubator");

        private final int cast;
        private final String door;

        Visitor(int cast, String door) {
            this.cast = cast;
            this.door = door;
        }
    }

    private static final List<String> NONSENSE = List.of(
            "-1",
            "1e9",
            "99999999999999999999",
            "🍯 مريم \u202E",
            "' OR '1'='1",
            "\u0000",
            "<script>",
            "字".repeat(5000));

    /** They end the visit. */
    private static final Set<String> NOT_PRESSED = Set.of("/sign-out", "/sign-out/everywhere");

    private static final int MOST_PAGES = 120;

    /** @param action with its numbers, which stand for one of its kind */
    private record Form(String action, List<String> fields) {
        private String kind() {
            return kindOf(action) + fields.size();
        }
    }

    private static WholeSite site;

    @BeforeAll
    static void open() {
        site = WholeSite.open("nonsense", Map.of());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void nonsense_in_any_form_is_never_a_failure(Visitor visitor) {
        var browser = visitor.cast < 0
                ? site.visitor()
                : site.signedIn(DemoAccounts.all().get(visitor.cast).phone());
        var forms = formsSeenBy(browser, visitor.door);
        assertThat(forms).hasSizeGreaterThan(2);

        var softly = new SoftAssertions();
        for (var form : forms) {
            for (var nonsense : NONSENSE) {
                var fields = new ArrayList<String>();
                form.fields().stream()
                        .filter(field -> !field.equals("_csrf"))
                        .forEach(field -> fields.addAll(List.of(field, nonsense)));
                softly.assertThat(browser.post(form.action(), fields.toArray(String[]::new))
                                .status())
                        .as("%s with %s…", form, nonsense.substring(0, Math.min(10, nonsense.length())))
                        .isLessThan(500);
            }
        }
        softly.assertAll();
    }

    @Test
    void nonsense_in_an_address_is_never_a_failure() {
        var softly = new SoftAssertions();
        for (var nonsense :
                List.of("-1", "1e9", "99999999999999999999", "%F0%9F%8D%AF", "%00", "%27", "%E5%AD%97".repeat(500))) {
            for (var path : List.of(
                    "/search?q=",
                    "/search?page=",
                    "/products/",
                    "/shops/",
                    "/certificates/",
                    "/orders/",
                    "/category/",
                    "/photos/",
                    "/checkout?sku=")) {
                softly.assertThat(site.visitor().get(path + nonsense).status())
                        .as(path + nonsense)
                        .isLessThan(500);
            }
        }
        softly.assertAll();
    }

    private static List<Form> formsSeenBy(PageClient browser, String door) {
        var forms = new ArrayList<Form>();
        var kinds = new HashSet<String>();
        var seen = new HashSet<String>(Set.of(kindOf(door)));
        var doors = new ArrayDeque<>(List.of(door));
        for (int pages = 0; pages < MOST_PAGES && !doors.isEmpty(); pages++) {
            var page = browser.get(doors.remove());
            if (page.status() != 200 || !page.isHtml()) {
                continue;
            }
            for (var form : page.document().select("form[method=post]")) {
                var found = new Form(
                        form.attr("action"),
                        form.select("input, select, textarea, button").eachAttr("name"));
                if (!NOT_PRESSED.contains(found.action()) && kinds.add(found.kind())) {
                    forms.add(found);
                }
            }
            for (var link : page.document().select("a[href^=/]").eachAttr("href")) {
                if (!link.startsWith("//") && seen.add(kindOf(link))) {
                    doors.add(link);
                }
            }
        }
        return forms;
    }

    /** Pages of one kind differ by a number or a code only. */
    private static String kindOf(String address) {
        return URI.create(address.replaceAll("[^\\x21-\\x7E]", ""))
                .getPath()
                .replaceAll("[0-9A-Z-]*\\d[0-9A-Z-]*", "#");
    }
}
