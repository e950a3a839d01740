package cn.shanhuo.incubator.staff;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.GrantRole;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.people.WithdrawRole;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller("/incubator/staff")
@Secured({"HEAD", "OPERATOR"})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController {

    private final StaffDesk desk;
    private final GrantRole grantRole;
    private final WithdrawRole withdrawRole;
    private final Messages messages;
    private final Pages pages;

    StaffController(StaffDesk desk, GrantRole grantRole, WithdrawRole withdrawRole, Messages messages, Pages pages) {
        this.desk = desk;
        this.grantRole = grantRole;
        this.withdrawRole = withdrawRole;
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Visit visit, Staff staff) {
        return pages.ok(visit, page(visit, staff, Submitted.of(), Problems.NONE, null));
    }

    @Post
    HttpResponse<?> create(Visit visit, Staff staff, Submitted form) {
        var phone = Phone.parse(form.text("phone"));
        var role = role(form.text("role"));
        if (phone.isEmpty() || role.isEmpty()) {
            var problems = phone.isEmpty() ? Problems.NONE.at("phone", "ui.door.phone.wrong") : Problems.NONE;
            return again(
                    visit,
                    staff,
                    form,
                    role.isEmpty() ? problems.at("role", "ui.missing", Sentence.of("incubator.staff.role")) : problems);
        }
        return switch (grantRole.grant(staff.account(), phone.get(), role.get())) {
            case GRANTED, HAD_IT -> Pages.seeOther("/incubator/staff");
            case NO_ACCOUNT -> again(visit, staff, form, Problems.NONE.at("phone", "incubator.staff.no-account"));
            case NOT_YOURS -> again(visit, staff, form, Problems.NONE.at("role", "incubator.staff.not-yours"));
            case OWN_ACCOUNT -> again(visit, staff, form, Problems.NONE.at("phone", "incubator.staff.own-account"));
        };
    }

    @Post("/{account}/roles/{role}/withdrawal")
    HttpResponse<?> withdraw(Visit visit, Staff staff, String account, String role, Submitted form) {
        var withdrawn = role(role);
        var whom = Ids.parse(account).map(AccountId::new);
        if (withdrawn.isEmpty() || whom.isEmpty()) {
            return pages.notFound(visit);
        }
        return switch (withdrawRole.withdraw(staff.account(), whom.get(), withdrawn.get())) {
            case WITHDRAWN, HAD_NONE -> Pages.seeOther("/incubator/staff");
            case OWN_HEAD -> refused(visit, staff, "incubator.staff.own-head");
            case LAST_HEAD -> refused(visit, staff, "incubator.staff.last-head");
            case NOT_YOURS -> refused(visit, staff, "incubator.staff.not-yours");
        };
    }

    private HttpResponse<?> again(Visit visit, Staff staff, Submitted form, Problems problems) {
        return pages.unprocessable(visit, page(visit, staff, form, problems, null));
    }

    private HttpResponse<?> refused(Visit visit, Staff staff, String key) {
        return pages.unprocessable(visit, page(visit, staff, Submitted.of(), Problems.NONE, Sentence.of(key)));
    }

    private StaffPage page(Visit visit, Staff staff, Submitted form, Problems problems, @Nullable Sentence refusal) {
        var choices = Arrays.stream(StaffRole.values())
                .filter(role -> !role.isHeadsToGive() || staff.is(StaffRole.HEAD))
                .map(role -> new Choice(role.name(), messages.say(visit.locale(), "domain.staff-role." + role)))
                .toList();
        return new StaffPage(desk.members(staff), choices, form, problems, refusal);
    }

    private static Optional<StaffRole> role(String name) {
        return Arrays.stream(StaffRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
