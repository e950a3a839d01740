package cn.shanhuo.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.house.ParsedSources.Method;
import cn.shanhuo.app.house.ParsedSources.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How large things may grow. Each exception is a line below, which somebody has to defend. */
class ShapeTest {

    private static final int LONGEST_METHOD = 25;
    private static final int MOST_COLLABORATORS = 5;
    private static final int MOST_PUBLIC_TYPES = 8;

    /** Where rows are written a column a line, and measured from begin to end in one place. */
    private static final Set<String> LISTS = Set.of("cn.shanhuo.sandbox.demo", "cn.shanhuo.bench");

    private static final Set<String> LONGER_METHODS = Set.of(
            "ApplyForShop.write",
            "CheckRoster.check",
            "CheckoutController.create",
            "Clerk.query",
            "FreightController.create",
            "KeptHandler.answer",
            "Notify.fields",
            "OpenShop.open",
            "OpeningController.create",
            "ProductForm.read");

    private static final Map<String, Integer> MORE_COLLABORATORS = Map.ofEntries(
            Map.entry("cn.shanhuo.admin.product.NewProductController", 6),
            Map.entry("cn.shanhuo.admin.product.ProductController", 6),
            Map.entry("cn.shanhuo.freight.SaveFreightTemplate", 6),
            Map.entry("cn.shanhuo.incubator.application.ApplicationDesk", 6),
            Map.entry("cn.shanhuo.incubator.people.CorrectionController", 7),
            Map.entry("cn.shanhuo.payment.BookReports", 6),
            Map.entry("cn.shanhuo.sandbox.alipay.Notify", 6),
            Map.entry("cn.shanhuo.sandbox.demo.DemoStory", 6),
            Map.entry("cn.shanhuo.shop.ApplyForShop", 6),
            Map.entry("cn.shanhuo.training.ImportRoster", 6),
            Map.entry("cn.shanhuo.training.Persons", 6),
            Map.entry("cn.shanhuo.ui.door.Hall", 6));

    /** Rooms with many nouns that the faces show; the two of ui are what every page is made of. */
    private static final Map<String, Integer> MORE_PUBLIC_TYPES = Map.ofEntries(
            Map.entry("cn.shanhuo.cart", 9),
            Map.entry("cn.shanhuo.catalog", 29),
            Map.entry("cn.shanhuo.freight", 9),
            Map.entry("cn.shanhuo.order", 22),
            Map.entry("cn.shanhuo.payment", 17),
            Map.entry("cn.shanhuo.people", 29),
            Map.entry("cn.shanhuo.shop", 28),
            Map.entry("cn.shanhuo.training", 39),
            Map.entry("cn.shanhuo.ui", 15),
            Map.entry("cn.shanhuo.ui.guard", 11));

    private static final ParsedSources SOURCES = ParsedSources.read(SourceTree.files("src/main/java", ".java"));

    @Test
    void a_method_fits_on_a_screen() {
        var longer = SOURCES.methods().stream()
                .filter(method -> method.lines() > LONGEST_METHOD)
                .filter(method -> LISTS.stream().noneMatch(method.room()::startsWith))
                .map(Method::name)
                .filter(name -> !LONGER_METHODS.contains(name));

        assertThat(longer)
                .as("%d lines of body: what wants more has steps that deserve names", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void a_bean_asks_for_five_others_at_most() {
        var greedy = SOURCES.types().stream()
                .filter(type -> type.collaborators()
                        > MORE_COLLABORATORS.getOrDefault(type.room() + "." + type.name(), MOST_COLLABORATORS));

        assertThat(greedy)
                .as("a class that needs more is two words wearing one name")
                .isEmpty();
    }

    /** Pages do not count: templates can only read what is public. */
    @Test
    void a_room_shows_eight_types_at_most() {
        var open = SOURCES.types().stream()
                .filter(type -> type.isPublic() && !type.page())
                .collect(Collectors.groupingBy(Type::room, TreeMap::new, Collectors.summingInt(_ -> 1)));
        open.entrySet()
                .removeIf(
                        shown -> shown.getValue() <= MORE_PUBLIC_TYPES.getOrDefault(shown.getKey(), MOST_PUBLIC_TYPES));

        assertThat(open)
                .as("package-private is the default; what a room shows, others lean on")
                .isEmpty();
    }
}
