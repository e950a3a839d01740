package cn.shanhuo.incubator.application;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ApplicationField;
import cn.shanhuo.shop.ApplicationId;
import cn.shanhuo.shop.Entitlement;
import cn.shanhuo.shop.ShopApplication;
import cn.shanhuo.shop.ShopApplications;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads applications for their pages. */
@Singleton
class ApplicationDesk {

    private static final Set<String> STATUSES = Set.of("SUBMITTED", "RETURNED", "APPROVED");
    private static final int LAST_PAGE = 1_000;

    private final ApplicationRows rows;
    private final ShopApplications applications;
    private final Entitlement entitlement;
    private final Towns towns;
    private final Messages messages;
    private final String sellerId;

    ApplicationDesk(
            ApplicationRows rows,
            ShopApplications applications,
            Entitlement entitlement,
            Towns towns,
            Messages messages,
            @Value("${shanhuo.shops.alipay-seller-id:}") String sellerId) {
        this.rows = rows;
        this.applications = applications;
        this.entitlement = entitlement;
        this.towns = towns;
        this.messages = messages;
        this.sellerId = sellerId;
    }

    @Transactional
    public ApplicationsPage list(String asked, int askedPage) {
        var status = STATUSES.contains(asked) ? asked : "SUBMITTED";
        int page = Math.clamp(askedPage, 1, LAST_PAGE);
        int skip = (page - 1) * ApplicationsPage.SIZE;
        int size = ApplicationsPage.SIZE + 1;
        var found = status.equals("SUBMITTED") ? rows.waiting(size, skip) : rows.decided(status, size, skip);
        return ApplicationsPage.of(status, applications.waiting(), found, page, towns);
    }

    Optional<ShopApplication> find(long id) {
        return id > 0 ? applications.find(new ApplicationId(id)) : Optional.empty();
    }

    @Transactional
    public ApplicationPage page(
            Visit visit, Staff staff, ShopApplication application, Submitted form, Problems problems) {
        var grounds = entitlement.of(application);
        var facts = new ApplicationPage.Facts(
                first(rows.nameOf(application.account().value())).orElse(""),
                towns.name(application.draft().townCode()),
                grounds.vouching()
                        .flatMap(word -> first(rows.nameOf(word.by().value())))
                        .orElse(null),
                shopHref(application),
                fields(visit),
                sellerId);
        boolean mayDecide = staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD);
        return new ApplicationPage(
                application, facts, grounds, mayDecide, staff.is(StaffRole.HEAD), form, problems, false);
    }

    private @Nullable String shopHref(ShopApplication application) {
        return first(rows.shopOf(application.id().value()))
                .map(shop -> "/incubator/shops/" + shop)
                .orElse(null);
    }

    private List<Choice> fields(Visit visit) {
        return Arrays.stream(ApplicationField.values())
                .map(field -> new Choice(field.name(), messages.say(visit.locale(), ApplicationPage.key(field))))
                .toList();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
