package cn.shanhuo.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The three faces of the site. They share every component; colours and navigation follow from the face.
 */
public enum Portal {
    STOREFRONT(
            "buyer",
            "/",
            List.of(
                    new Entry("/", "home", "ui.nav.home"),
                    new Entry("/categories", "list", "ui.nav.categories"),
                    new Entry("/cart", "cart", "ui.nav.cart"),
                    new Entry("/mine", "person", "ui.nav.mine"))),
    ADMIN(
            "seller",
            "/seller",
            List.of(
                    new Entry("/seller", "home", "ui.nav.today", Set.of("OWNER", "PACKER")),
                    new Entry("/seller/products", "box", "ui.nav.products", Set.of("OWNER")),
                    new Entry("/seller/orders", "receipt", "ui.nav.orders"),
                    new Entry("/seller/ledger", "chart", "ui.nav.ledger", Set.of("OWNER")))),
    INCUBATOR(
            "staff",
            "/incubator",
            List.of(
                    new Entry("/incubator", "chart", "ui.nav.board", Set.of("OFFICER", "HEAD", "OPERATOR", "AUDITOR")),
                    new Entry("/incubator/people", "person", "ui.nav.people"),
                    new Entry("/incubator/cohorts", "school", "ui.nav.cohorts"),
                    new Entry("/incubator/certificates", "medal", "ui.nav.certificates"),
                    new Entry("/incubator/applications", "inbox", "ui.nav.applications"),
                    new Entry("/incubator/goods", "box", "ui.nav.goods"),
                    new Entry("/incubator/payments", "wallet", "ui.nav.payments", Set.of("HEAD", "OPERATOR")),
                    new Entry("/incubator/jobs", "list", "ui.nav.jobs", Set.of("HEAD", "OPERATOR")),
                    new Entry("/incubator/staff", "settings", "ui.nav.staff", Set.of("HEAD", "OPERATOR")),
                    new Entry("/incubator/audit", "clock", "ui.nav.audit", Set.of("HEAD", "OPERATOR", "AUDITOR"))));

    /** Pages that are reached from "mine", wherever their addresses lie. */
    private static final List<String> MINE = List.of("/addresses", "/account/", "/orders", "/sign-", "/seller/opening");

    private static final Set<String> STAFF = Set.of("OFFICER", "HEAD", "OPERATOR", "AUDITOR");

    /** What goods cost to send belongs to the goods. */
    private static final String FREIGHT = "/seller/freight";

    /** What is taught stands with those who learn it. */
    private static final String COURSES = "/incubator/courses";

    private final String face;
    private final String home;
    private final List<Entry> entries;

    Portal(String face, String home, List<Entry> entries) {
        this.face = face;
        this.home = home;
        this.entries = entries;
    }

    /** The value of {@code data-portal}: buyer, seller or staff. */
    public String face() {
        return face;
    }

    /** Whether somebody with these roles works behind this face; the storefront is open to all. */
    boolean admits(Collection<String> roles) {
        return switch (this) {
            case STOREFRONT -> true;
            case ADMIN -> roles.contains("OWNER") || roles.contains("PACKER");
            case INCUBATOR -> STAFF.stream().anyMatch(roles::contains);
        };
    }

    /** The message with the name over the door. */
    public String brand() {
        return this == STOREFRONT ? "ui.brand" : "ui.brand." + face;
    }

    /** Whether the search field stands at the top: buyers search goods. */
    public boolean searches() {
        return this == STOREFRONT;
    }

    /** Where the name over the door leads; who has no business behind it is led to the shop front. */
    public String home(Collection<String> roles) {
        return isFor(roles) ? home : STOREFRONT.home;
    }

    private boolean isFor(Collection<String> roles) {
        return entries.getFirst().isFor(roles);
    }

    /**
     * The navigation as seen from a path by somebody: the longest entry that leads to it is the current one. Who has no
     * business in this face finds the way about the shop front.
     */
    public List<Link> navigation(String path, Collection<String> roles) {
        if (!isFor(roles)) {
            return STOREFRONT.navigation(path, roles);
        }
        var place = place(path);
        var current = entries.stream()
                .map(Entry::href)
                .filter(href -> place.equals(href) || place.startsWith(href + "/"))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        return entries.stream()
                .filter(entry -> entry.isFor(roles))
                .map(entry -> new Link(entry.href, entry.icon, entry.key, entry.href.equals(current)))
                .toList();
    }

    private static String place(String path) {
        if (path.startsWith(FREIGHT)) {
            return "/seller/products";
        }
        if (path.startsWith(COURSES)) {
            return "/incubator/cohorts";
        }
        return MINE.stream().anyMatch(path::startsWith) ? "/mine" : path;
    }

    /** The face a template belongs to, by its first folder; whatever is not a seller's or staff's is a buyer's. */
    public static Portal of(String template) {
        if (template.startsWith("admin/")) {
            return ADMIN;
        }
        return template.startsWith("incubator/") ? INCUBATOR : STOREFRONT;
    }

    /** The face that a path belongs to, for what is shown when there is no page. */
    public static Portal at(String path) {
        if (path.startsWith(ADMIN.home)) {
            return ADMIN;
        }
        return path.startsWith(INCUBATOR.home) ? INCUBATOR : STOREFRONT;
    }

    private record Entry(String href, String icon, String key, Set<String> only) {

        Entry(String href, String icon, String key) {
            this(href, icon, key, Set.of());
        }

        boolean isFor(Collection<String> roles) {
            return only.isEmpty() || roles.stream().anyMatch(only::contains);
        }
    }

    /** One entry of the navigation; {@code key} is the message with its words. */
    public record Link(String href, String icon, String key, boolean current) {}
}
