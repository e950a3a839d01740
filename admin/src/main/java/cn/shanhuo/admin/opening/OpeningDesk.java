package cn.shanhuo.admin.opening;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ApplicationStatus;
import cn.shanhuo.shop.Entitlement;
import cn.shanhuo.shop.Membership;
import cn.shanhuo.shop.ShopApplication;
import cn.shanhuo.shop.ShopApplications;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopMembers;
import cn.shanhuo.shop.SubjectType;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Problems;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out how far somebody is on the way into a shop, and the page for it. */
@Singleton
class OpeningDesk {

    private final ShopApplications applications;
    private final Entitlement entitlement;
    private final ShopMembers members;
    private final Towns towns;
    private final Messages messages;

    OpeningDesk(
            ShopApplications applications,
            Entitlement entitlement,
            ShopMembers members,
            Towns towns,
            Messages messages) {
        this.applications = applications;
        this.entitlement = entitlement;
        this.members = members;
        this.towns = towns;
        this.messages = messages;
    }

    Page page(AccountId account, Locale locale, boolean saved) {
        var latest = applications.latest(account);
        if (latest.filter(found -> !found.open()).isPresent()) {
            return waiting(latest.get());
        }
        var draft = latest.map(ShopApplication::draft).orElseGet(ShopDraft::blank);
        return form(draft, latest.flatMap(ShopApplication::givenBack), locale, saved, Problems.NONE);
    }

    Page again(AccountId account, ShopDraft draft, Locale locale, Problems problems) {
        var back = applications.latest(account).flatMap(ShopApplication::givenBack);
        return form(draft, back, locale, false, problems);
    }

    Optional<ShopDraft> kept(AccountId account) {
        return applications.latest(account).filter(ShopApplication::open).map(ShopApplication::draft);
    }

    private Page form(
            ShopDraft draft,
            Optional<ShopApplication.GivenBack> back,
            Locale locale,
            boolean saved,
            Problems problems) {
        var subjects = Arrays.stream(SubjectType.values())
                .map(type -> new Choice(type.name(), messages.say(locale, "domain.subject-type." + type)))
                .toList();
        List<Choice> places = Stream.concat(
                        Stream.of(new Choice("", messages.say(locale, "admin.opening.town.choose"))),
                        towns.all().stream().map(town -> new Choice(town.code(), town.name())))
                .toList();
        return new OpeningPage(draft, back, subjects, places, saved, problems);
    }

    private Page waiting(ShopApplication application) {
        var shop = application.status() == ApplicationStatus.APPROVED
                ? members.of(application.account()).stream()
                        .filter(place ->
                                place.shopName().equals(application.draft().name()))
                        .map(Membership::shop)
                        .findFirst()
                : Optional.<ShopId>empty();
        return new WaitingPage(
                application.draft().name(),
                application.submittedAt().map(at -> Calendar.day(at).toString()).orElse(""),
                entitlement.of(application).certificate().isPresent(),
                shop.map(id -> "/shops/" + id).orElse(null));
    }
}
