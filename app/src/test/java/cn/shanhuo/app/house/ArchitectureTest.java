package cn.shanhuo.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.shanhuo.house.UseCase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** What may know what, and how things are called. */
@AnalyzeClasses(
        packages = "cn.shanhuo",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {

    /** Other modules' tests come as jars once everything is packaged. */
    static final class DoNotIncludeTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** Every room of the domain, also one that is built tomorrow. */
    private static final String[] DOMAIN = SourceTree.rooms("domain").stream()
            .map(room -> "cn.shanhuo." + room + "..")
            .toArray(String[]::new);

    /** What Micronaut's processors write beside our sources. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US =
            DescribedPredicate.describe("written by us", type -> !type.getName().contains("$"));

    private static final DescribedPredicate<JavaClass> HALVES = DescribedPredicate.describe(
            "float, double or BigDecimal",
            type -> type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(java.math.BigDecimal.class));

    @ArchTest
    static final ArchRule the_domain_knows_no_pages = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.micronaut.http..",
                    "io.micronaut.views..",
                    "org.thymeleaf..",
                    "cn.shanhuo.ui..",
                    "cn.shanhuo.storefront..",
                    "cn.shanhuo.admin..",
                    "cn.shanhuo.incubator..",
                    "cn.shanhuo.sandbox..",
                    "cn.shanhuo.app..")
            .because("what is true of orders and money must be true without a browser, and testable without one");

    @ArchTest
    static final ArchRule buyers_pages_know_no_other_face = noClasses()
            .that()
            .resideInAPackage("cn.shanhuo.storefront..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.shanhuo.admin..", "cn.shanhuo.incubator..", "cn.shanhuo.sandbox..")
            .because("faces run on different nodes; what two of them need belongs to the domain or to ui");

    @ArchTest
    static final ArchRule sellers_pages_know_no_other_face = noClasses()
            .that()
            .resideInAPackage("cn.shanhuo.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.shanhuo.storefront..", "cn.shanhuo.incubator..", "cn.shanhuo.sandbox..")
            .because("faces run on different nodes; what two of them need belongs to the domain or to ui");

    @ArchTest
    static final ArchRule staff_pages_know_no_other_face = noClasses()
            .that()
            .resideInAPackage("cn.shanhuo.incubator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.shanhuo.storefront..", "cn.shanhuo.admin..", "cn.shanhuo.sandbox..")
            .because("faces run on different nodes; what two of them need belongs to the domain or to ui");

    @ArchTest
    static final ArchRule only_the_app_knows_the_sandbox = noClasses()
            .that()
            .resideOutsideOfPackages("cn.shanhuo.sandbox..", "cn.shanhuo.app..", "cn.shanhuo.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.shanhuo.sandbox..")
            .because("production runs without it");

    private static final Set<String> NOT_FOR_STAFF =
            Set.of("cart", "catalog", "freight", "order", "parcel", "payment", "stock");

    private static final Set<String> FOR_STAFF = Set.of("DealWithMismatch", "RetryRefund", "TakeDown");

    @ArchTest
    static final ArchRule staff_change_no_orders = noClasses()
            .that()
            .resideInAPackage("cn.shanhuo.incubator..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are use cases of a seller's or buyer's room",
                    type -> type.isAnnotatedWith(UseCase.class)
                            && isIn(type, NOT_FOR_STAFF)
                            && !FOR_STAFF.contains(type.getSimpleName())))
            .because("the centre watches and proves sales; it may stop goods and mend payments, but not sell");

    @ArchTest
    static final ArchRule face_rooms_are_free_of_cycles = slices().matching(
                    "cn.shanhuo.(storefront|admin|incubator|sandbox|bench).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that cannot be understood without its neighbour is one room");

    @ArchTest
    static final ArchRule rooms_are_free_of_cycles = slices().matching("cn.shanhuo.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that cannot be understood without its neighbour is one room");

    @ArchTest
    static final ArchRule rows_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(JdbcRepository.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Rows")
            .because("SQL stands right behind its collection, and nobody else may lean on its columns");

    @ArchTest
    static final ArchRule only_rows_speak_to_tables = noClasses()
            .that(WRITTEN_BY_US)
            .and()
            .haveSimpleNameNotEndingWith("Rows")
            .and()
            .haveSimpleNameNotEndingWith("Row")
            .and()
            // the record of one column more than a name would be worth
            .doNotHaveSimpleName("SessionKey")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut.data..")
            .because("columns are known in one place of a room: its Rows");

    @ArchTest
    static final ArchRule controllers_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and(WRITTEN_BY_US)
            .should()
            .bePackagePrivate()
            .because("a page is asked for by its address, not by its class");

    @ArchTest
    static final ArchRule controllers_see_no_sql = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Rows")
            .because("a controller binds, calls and answers; reading is the job of a collection or a query class");

    @ArchTest
    static final ArchRule controllers_carry_no_transaction = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and(WRITTEN_BY_US)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "carry no transaction",
                    type -> !type.isAnnotatedWith(Transactional.class)
                            && type.getMethods().stream()
                                    .noneMatch(method -> method.isAnnotatedWith(Transactional.class)))))
            .because(
                    "a page that is being rendered would hold its connection; what must happen together is a use case");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .that(WRITTEN_BY_US)
            .should()
            .haveNameMatching(".*(Service|ServiceImpl|Impl|Manager|Helper|Utils?|DTO|VO|Entity|Bean|Info|Data)")
            .because("such a suffix could stand on any class, so it tells nothing about this one");

    /** They weigh hits and pixels. */
    private static final Set<String> NO_MONEY = Set.of("WordQuery", "Format");

    @ArchTest
    static final ArchRule money_is_counted_in_fen = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(DOMAIN)
            .and()
            .areDeclaredInClassesThat(
                    DescribedPredicate.describe("count", type -> !NO_MONEY.contains(type.getSimpleName())))
            .should()
            .haveRawType(HALVES)
            .because("a fen is lost where halves of it can exist");

    @ArchTest
    static final ArchRule money_is_handed_on_in_fen = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(DOMAIN)
            .and()
            .areDeclaredInClassesThat(
                    DescribedPredicate.describe("count", type -> !NO_MONEY.contains(type.getSimpleName())))
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "take or give float, double or BigDecimal",
                    unit -> HALVES.test(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(HALVES))))
            .because("a fen is lost where halves of it can exist");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("what a class needs stands in its constructor, where a test can give it");

    private static final List<Class<?>> GROWS = List.of(
            AbstractCollection.class,
            AbstractMap.class,
            ConcurrentMap.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            LongAdder.class);

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(WRITTEN_BY_US)
            .should()
            .beFinal()
            .andShould(ArchCondition.from(
                    DescribedPredicate.describe("not be what grows: a map, a list, a counter", field -> GROWS.stream()
                            .noneMatch(type -> field.getRawType().isAssignableTo(type)))))
            .because("two requests, two tests and two nodes must not meet in a static field");

    @ArchTest
    static final ArchRule time_comes_in_through_the_door = noClasses()
            .that()
            .resideOutsideOfPackage("cn.shanhuo.bench..")
            .and()
            .doNotHaveFullyQualifiedName("cn.shanhuo.house.Calendar$Clocks")
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the system for the time", ArchitectureTest::asksForNow))
            .because("a rule about days and deadlines is tested with a clock of its own");

    @ArchTest
    static final ArchRule old_dates_stay_outside = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and()
            .doNotHaveSimpleName("AlipayGateway")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("a Date is neither a day nor an instant; only Alipay's SDK speaks of them");

    private static boolean asksForNow(JavaAccess<?> call) {
        var owner = call.getTargetOwner();
        if (owner.isEquivalentTo(System.class)) {
            return call.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return call.getName().startsWith("system");
        }
        return call.getName().equals("now")
                && owner.getPackageName().equals("java.time")
                && call instanceof JavaMethodCall method
                && method.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isIn(JavaClass type, Set<String> rooms) {
        return rooms.stream().anyMatch(room -> (type.getPackageName() + ".").startsWith("cn.shanhuo." + room + "."));
    }
}
