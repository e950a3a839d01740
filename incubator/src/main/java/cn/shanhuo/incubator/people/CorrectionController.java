package cn.shanhuo.incubator.people;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.Account;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Phone;
import cn.shanhuo.training.CohortId;
import cn.shanhuo.training.CorrectPerson;
import cn.shanhuo.training.LinkByHand;
import cn.shanhuo.training.Person;
import cn.shanhuo.training.ReinstateEnrolment;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
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
import java.util.function.Function;

@Controller("/incubator/people/{id:[0-9]+}")
@Secured({"OFFICER", "HEAD"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class CorrectionController {

    private final People people;
    private final CorrectPerson correctPerson;
    private final LinkByHand link;
    private final ReinstateEnrolment reinstate;
    private final Accounts accounts;
    private final Towns towns;
    private final Pages pages;

    CorrectionController(
            People people,
            CorrectPerson correctPerson,
            LinkByHand link,
            ReinstateEnrolment reinstate,
            Accounts accounts,
            Towns towns,
            Pages pages) {
        this.people = people;
        this.correctPerson = correctPerson;
        this.link = link;
        this.reinstate = reinstate;
        this.accounts = accounts;
        this.towns = towns;
        this.pages = pages;
    }

    @Get("/correction")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return with(visit, id, person -> pages.ok(visit, people.correction(visit, staff, person)));
    }

    @Post("/correction")
    HttpResponse<?> correct(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, person -> switch (PersonForm.read(form, person, towns)) {
            case PersonForm.Wrong(var problems) -> again(visit, staff, person, form, problems);
            case PersonForm.Right(var said, var why) ->
                switch (correctPerson.correct(staff.account(), person.id(), said, why)) {
                    case CORRECTED, THE_SAME -> Pages.seeOther("/incubator/people/" + person.id());
                    case NO_SUCH_FILE -> pages.notFound(visit);
                };
        });
    }

    @Post("/account")
    HttpResponse<?> link(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, person -> {
            var account =
                    Phone.parse(form.text("account")).flatMap(accounts::byPhone).map(Account::id);
            return switch (link.link(staff.account(), person.id(), account)) {
                case LINKED -> Pages.seeOther("/incubator/people/" + person.id());
                case NO_ACCOUNT -> notLinked(visit, staff, person, form, "incubator.correction.no-account");
                case OTHERS_ACCOUNT -> notLinked(visit, staff, person, form, "incubator.correction.others-account");
                case HAS_ACCOUNT -> notLinked(visit, staff, person, form, "incubator.correction.has-account");
            };
        });
    }

    @Post("/account/removal")
    @Secured("HEAD")
    HttpResponse<?> unlink(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, person -> {
            var why = form.text("parting");
            if (why.isEmpty() || why.length() > PersonForm.LONGEST_REASON) {
                var problems = Problems.NONE.at("parting", "incubator.correction.why.missing");
                return again(visit, staff, person, form, problems);
            }
            link.unlink(staff.account(), person.id(), why);
            return Pages.seeOther("/incubator/people/" + person.id());
        });
    }

    @Post("/enrolment")
    HttpResponse<?> reinstate(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, person -> {
            var why = form.text("slip");
            var cohort = Ids.parse(form.text("cohort")).map(CohortId::new);
            if (cohort.isEmpty()) {
                return again(visit, staff, person, form, Problems.NONE.at("cohort", "ui.required"));
            }
            if (why.isEmpty() || why.length() > PersonForm.LONGEST_REASON) {
                return again(visit, staff, person, form, Problems.NONE.at("slip", "incubator.correction.why.missing"));
            }
            reinstate.reinstate(staff.account(), cohort.get(), person.id(), why);
            return Pages.seeOther("/incubator/people/" + person.id());
        });
    }

    private HttpResponse<?> with(Visit visit, long id, Function<Person, HttpResponse<?>> answer) {
        return people.read(id).<HttpResponse<?>>map(answer::apply).orElseGet(() -> pages.notFound(visit));
    }

    private HttpResponse<?> notLinked(Visit visit, Staff staff, Person person, Submitted form, String key) {
        return again(visit, staff, person, form, Problems.NONE.at("account", key));
    }

    private HttpResponse<?> again(Visit visit, Staff staff, Person person, Submitted form, Problems problems) {
        return pages.unprocessable(
                visit, people.correction(visit, staff, person).again(form, problems));
    }
}
