package cn.shanhuo.incubator.application;

import cn.shanhuo.people.Account;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.shop.NamePerson;
import cn.shanhuo.shop.ShopApplication;
import cn.shanhuo.training.IdNumber;
import cn.shanhuo.training.NewPerson;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;

@Controller("/incubator/applications/{id:[0-9]+}/person")
@Secured({"OFFICER", "HEAD"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class ApplicantController {

    private static final int LONGEST_NAME = 60;

    private final ApplicationDesk desk;
    private final NamePerson namePerson;
    private final Accounts accounts;
    private final Pages pages;

    ApplicantController(ApplicationDesk desk, NamePerson namePerson, Accounts accounts, Pages pages) {
        this.desk = desk;
        this.namePerson = namePerson;
        this.accounts = accounts;
        this.pages = pages;
    }

    @Post
    HttpResponse<?> name(Visit visit, Staff staff, long id, Submitted form) {
        return desk.find(id)
                .<HttpResponse<?>>map(found -> name(visit, staff, found, form))
                .orElseGet(() -> pages.notFound(visit));
    }

    private HttpResponse<?> name(Visit visit, Staff staff, ShopApplication found, Submitted form) {
        var name = form.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return again(visit, staff, found, form, "name", "domain.roster-fault.NAME_MISSING");
        }
        var fault = IdNumber.fault(form.text("idNumber"));
        if (fault.isPresent()) {
            return again(visit, staff, found, form, "idNumber", "domain.roster-fault.ID_" + fault.get());
        }
        var phone = accounts.find(found.account()).map(Account::phone).orElseThrow();
        var number = IdNumber.parse(form.text("idNumber")).orElseThrow();
        var draft = found.draft();
        var said = new NewPerson(name, number, phone, draft.townCode(), draft.village(), Optional.empty());
        return switch (namePerson.name(staff.account(), found.id(), said)) {
            case NAMED, NOT_ASKED -> Pages.seeOther("/incubator/applications/" + found.id());
            case NAME_DIFFERS -> again(visit, staff, found, form, "name", "domain.roster-fault.NAME_DIFFERS");
            case HAS_ACCOUNT -> again(visit, staff, found, form, "idNumber", "incubator.correction.has-account");
            case OTHERS_ACCOUNT -> again(visit, staff, found, form, "idNumber", "incubator.correction.others-account");
            case OWN_APPLICATION -> again(visit, staff, found, form, "name", "incubator.application.own");
        };
    }

    private HttpResponse<?> again(
            Visit visit, Staff staff, ShopApplication found, Submitted form, String field, String key) {
        return pages.unprocessable(visit, desk.page(visit, staff, found, form, Problems.NONE.at(field, key)));
    }
}
