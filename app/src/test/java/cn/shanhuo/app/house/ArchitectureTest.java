package cn.shanhuo.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.shanhuo.house.UseCase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import jakarta.inject.Inject;
import java.time.Clock;

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

    private static final String[] DOMAIN = {
        "cn.shanhuo.audit..", "cn.shanhuo.cart..", "cn.shanhuo.catalog..", "cn.shanhuo.freight..", "cn.shanhuo.house..",
        "cn.shanhuo.job..", "cn.shanhuo.ledger..", "cn.shanhuo.money..", "cn.shanhuo.notice..", "cn.shanhuo.order..",
        "cn.shanhuo.parcel..", "cn.shanhuo.payment..", "cn.shanhuo.people..", "cn.shanhuo.photo..",
        "cn.shanhuo.region..", "cn.shanhuo.shop..", "cn.shanhuo.stock..", "cn.shanhuo.training.."
    };

    /** What Micronaut's processors write beside our sources. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US =
            DescribedPredicate.describe("written by us", type -> !type.getName().contains("$"));

    @ArchTest
    static final ArchRule the_domain_knows_no_pages = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.micronaut.http..", "io.micronaut.views..", "org.thymeleaf..", "cn.shanhuo.ui..",
                    "cn.shanhuo.storefront..", "cn.shanhuo.admin..", "cn.shanhuo.incubator..", "cn.shanhuo.sandbox..",
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

    @ArchTest
    static final ArchRule staff_change_no_orders = noClasses()
            .that()
            .resideInAPackage("cn.shanhuo.incubator..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are use cases of a seller's or buyer's room",
                    type -> type.isAnnotatedWith(UseCase.class)
                            && !type.getSimpleName().equals("TakeDown")
                            && (type.getPackageName().startsWith("cn.shanhuo.order")
                                    || type.getPackageName().startsWith("cn.shanhuo.catalog")
                                    || type.getPackageName().startsWith("cn.shanhuo.cart")
                                    || type.getPackageName().startsWith("cn.shanhuo.parcel"))))
            .because("the centre watches and proves sales; it may stop goods, but must not be able to sell them");

    @ArchTest
    static final ArchRule face_rooms_are_free_of_cycles = slices().matching("cn.shanhuo.(storefront|admin|incubator).(*)..")
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
    static final ArchRule names_say_something = noClasses()
            .that(WRITTEN_BY_US)
            .should()
            .haveNameMatching(".*(Service|ServiceImpl|Impl|Manager|Helper|Utils?|DTO|VO|Entity|Bean|Info|Data)")
            .because("such a suffix could stand on any class, so it tells nothing about this one");

    @ArchTest
    static final ArchRule money_is_counted_in_fen = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "cn.shanhuo.money..", "cn.shanhuo.order..", "cn.shanhuo.payment..", "cn.shanhuo.ledger..",
                    "cn.shanhuo.cart..", "cn.shanhuo.freight..", "cn.shanhuo.catalog..")
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "float, double or BigDecimal",
                    type -> type.isEquivalentTo(float.class)
                            || type.isEquivalentTo(double.class)
                            || type.isEquivalentTo(java.math.BigDecimal.class)))
            .because("a fen is lost where halves of it can exist");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("what a class needs stands in its constructor, where a test can give it");

    @ArchTest
    static final ArchRule nothing_static_changes = fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(WRITTEN_BY_US)
            .should()
            .beFinal()
            .because("two requests, two tests and two nodes must not meet in a static field");

    @ArchTest
    static final ArchRule time_comes_in_through_the_door = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
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
        return call.getName().equals("now")
                && owner.getPackageName().equals("java.time")
                && call instanceof com.tngtech.archunit.core.domain.JavaMethodCall method
                && method.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
