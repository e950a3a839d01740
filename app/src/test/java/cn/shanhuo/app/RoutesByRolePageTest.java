package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route that the site has, asked by everybody there is: a new route is asked too, and has to answer as its prefix
 * promises.
 */
class RoutesByRolePageTest {

    private enum Role {
        NOBODY(-1),
        BUYER(0),
        OWNER(1),
        PACKER(2),
        OFFICER(3),
        HEAD(4),
        OPERATOR(5),
        AUDITOR(6);

        private final int cast;

        Role(int cast) {
            this.cast = cast;
        }

        boolean isStaff() {
            return ordinal() >= OFFICER.ordinal();
        }
    }

    /** A route, and an address of it whose variables name what is nowhere or somebody else's. */
    private record Asked(HttpMethod method, String path) {}

    /** They end the visit, and with it the asking. */
    private static final Set<String> NOT_ASKED = Set.of("/sign-out", "/sign-out/everywhere");

    private static final Set<String> KEEPING =
            Set.of("/incubator/staff", "/incubator/accounts", "/incubator/payments", "/incubator/jobs");

    /** When somebody was last seen, who looked at what is personal, and what was tried how often. */
    private static final Set<String> TOUCHED_BY_VISITS = Set.of("sessions", "audit_entries", "rate_windows");

    private static final Set<String> PACKING = Set.of("/seller", "/seller/orders");
    /** Save those with reckoned columns, over which a server sums differently each time. */
    private static final String TABLES = """
        SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name NOT IN (
            SELECT table_name FROM information_schema.columns
             WHERE table_schema = DATABASE() AND generation_expression <> '')\
        """;

    private static final String NOWHERE = "999999999999";

    private static WholeSite site;
    private static Map<Role, PageClient> browsers;

    @BeforeAll
    static void open() {
        site = WholeSite.open("routes", Map.of());
        browsers = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            browsers.put(
                    role,
                    role == Role.NOBODY
                            ? site.visitor()
                            : site.signedIn(DemoAccounts.all().get(role.cast).phone()));
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_page_answers_as_its_prefix_promises_to_each_role() {
        var softly = new SoftAssertions();
        for (var asked : routes(HttpMethod.GET)) {
            browsers.forEach((role, browser) -> softly.assertThat(browser.get(asked.path()))
                    .as("%s %s as %s", asked.method(), asked.path(), role)
                    .satisfies(answer -> judge(role, asked, answer)));
        }
        softly.assertAll();
    }

    @Test
    void an_act_answers_as_its_prefix_promises_to_each_role() {
        var softly = new SoftAssertions();
        for (var asked : routes(HttpMethod.POST)) {
            browsers.forEach((role, browser) -> {
                browser.get("/sign-up"); // a page with a token, for whoever is not signed in
                browser.get(role == Role.NOBODY ? "/sign-in" : "/account/password");
                softly.assertThat(browser.post(asked.path()))
                        .as("%s %s as %s", asked.method(), asked.path(), role)
                        .satisfies(answer -> judge(role, asked, answer));
            });
        }
        softly.assertAll();
    }

    @Test
    void reading_pages_changes_nothing() {
        var before = books();

        for (var asked : routes(HttpMethod.GET)) {
            browsers.values().forEach(browser -> browser.get(asked.path()));
        }

        assertThat(books()).isEqualTo(before).hasSizeGreaterThan(25);
    }

    @Test
    void every_act_is_a_post() {
        assertThat(sitesRoutes().map(UriRouteInfo::getHttpMethod))
                .isSubsetOf(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    }

    /** A sum over each table of the business, whatever is in it. */
    private static Map<String, Long> books() {
        Map<String, Long> sums = new TreeMap<>();
        try (var connection = site.pool().getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeAll(TOUCHED_BY_VISITS);
            try (var rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
                while (rows.next()) {
                    sums.put(rows.getString(1).replaceFirst(".*\\.", ""), rows.getLong(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void judge(Role role, Asked asked, Answer answer) {
        assertThat(answer.status()).as("never a failure").isLessThan(500);
        if (asked.path().startsWith("/incubator")) {
            judgeCentre(role, asked, answer);
        } else if (asked.path().startsWith("/seller") && !asked.path().equals("/seller/opening")) {
            judgeShop(role, asked, answer);
        } else if (role == Role.NOBODY && isPrivate(asked.path())) {
            assertThat(isShutOut(answer)).as("asked to sign in").isTrue();
        } else if (isOthers(asked.path())) {
            assertThat(answer.status())
                    .as("what is somebody else's is not there")
                    .isIn(403, 404);
        }
    }

    private static void judgeCentre(Role role, Asked asked, Answer answer) {
        if (role == Role.NOBODY) {
            assertThat(isShutOut(answer)).as("asked to sign in").isTrue();
        } else if (!role.isStaff()) {
            assertThat(answer.status()).as("no business at the centre").isIn(403, 404);
        } else if (asked.method() == HttpMethod.POST && onlyReads(role, asked)) {
            assertThat(answer.status()).as("reads only").isEqualTo(403);
        } else if (asked.path().contains(NOWHERE)) {
            assertThat(answer.status()).as("what is nowhere").isIn(403, 404, 422);
        }
    }

    /** An auditor everywhere; an operator everywhere but where the site itself is kept going and shops are stopped. */
    private static boolean onlyReads(Role role, Asked asked) {
        return role == Role.AUDITOR
                || role == Role.OPERATOR
                        && KEEPING.stream().noneMatch(prefix -> within(asked.path(), prefix))
                        && !asked.path()
                                .matches("/incubator/(shops/\\d+/(freezing|reopening)|goods/\\d+/(removal|return))");
    }

    private static void judgeShop(Role role, Asked asked, Answer answer) {
        if (role == Role.NOBODY) {
            assertThat(isShutOut(answer)).as("asked to sign in").isTrue();
        } else if (role == Role.PACKER && PACKING.stream().noneMatch(prefix -> within(asked.path(), prefix))) {
            assertThat(answer.status()).as("packs, and no more").isEqualTo(403);
        } else if (role != Role.OWNER && role != Role.PACKER) {
            assertThat(answer.status()).as("has no shop").isIn(403, 404);
        } else if (isOthers(asked.path())) {
            assertThat(answer.status()).as("another shop's").isEqualTo(404);
        }
    }

    private static boolean within(String path, String prefix) {
        return path.equals(prefix) || !prefix.equals("/seller") && path.startsWith(prefix + "/");
    }

    private static boolean isShutOut(Answer answer) {
        return answer.status() == 303 && answer.location().startsWith("/sign-in") || answer.status() == 403;
    }

    private static boolean isPrivate(String path) {
        return Set.of("/account", "/addresses", "/checkout", "/checkouts", "/mine", "/orders", "/seller").stream()
                .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private static boolean isOthers(String path) {
        return path.matches("/(seller|orders|checkouts|addresses|products|shops|certificates)/.*\\d{7,}.*");
    }

    /** Each route with ids that are nowhere, and, where there are such, with those of somebody else. */
    private static List<Asked> routes(HttpMethod method) {
        var paths = new TreeSet<String>();
        sitesRoutes()
                .filter(route -> route.getHttpMethod() == method)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> !NOT_ASKED.contains(path))
                .forEach(path -> paths.addAll(addresses(path)));
        assertThat(paths).hasSizeGreaterThan(30);
        return paths.stream().map(path -> new Asked(method, path)).toList();
    }

    /** Without those that other tests bring along. */
    private static Stream<UriRouteInfo<?, ?>> sitesRoutes() {
        return site.context().getBean(Router.class).uriRoutes().filter(route -> !route.getTargetMethod()
                .getDeclaringType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .matches(".*(test-classes/|-tests\\.jar)"));
    }

    private static List<String> addresses(String template) {
        var addresses = new ArrayList<String>();
        addresses.add(
                template.replaceAll("\\{yyyymm[^}]*}|\\{month[^}]*}", "202601").replaceAll("\\{[^}]*}", NOWHERE));
        others(template).ifPresent(id -> addresses.add(template.replaceAll("\\{[^}]*}", id)));
        return addresses;
    }

    private static Optional<String> others(String template) {
        var chen = DemoAccounts.all().getFirst().name();
        var li = DemoAccounts.all().get(1).name();
        var someOrder = "SELECT MAX(o.id) FROM orders o JOIN accounts a ON a.id = o.buyer_id WHERE a.name <> '" + chen
                + "' AND o.shop_id NOT IN (SELECT m.shop_id FROM shop_members m JOIN accounts l ON l.id = m.account_id"
                + " WHERE l.name = '" + li + "')";
        if (template.startsWith("/orders/{") || template.startsWith("/seller/orders/{")) {
            return Optional.of(number(someOrder));
        }
        if (template.startsWith("/seller/products/{")) {
            return Optional.of(number(strangers("products", li)));
        }
        if (template.startsWith("/seller/packs/{")) {
            return Optional.of(number(strangers("skus", li)));
        }
        if (template.startsWith("/seller/freight/{")) {
            return Optional.of(number(strangers("freight_templates", li)));
        }
        return Optional.empty();
    }

    private static String strangers(String table, String owner) {
        return "SELECT MAX(id) FROM " + table + " WHERE shop_id NOT IN (SELECT m.shop_id FROM shop_members m"
                + " JOIN accounts l ON l.id = m.account_id WHERE l.name = '" + owner + "')";
    }

    private static String number(String sql) {
        try (var connection = site.pool().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
