package cn.shanhuo.incubator.people;

import cn.shanhuo.house.Ids;
import cn.shanhuo.incubator.sheet.Sheet;
import cn.shanhuo.training.CohortId;
import cn.shanhuo.training.Cohorts;
import cn.shanhuo.training.ImportRoster;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Roster;
import cn.shanhuo.training.RosterId;
import cn.shanhuo.training.UploadRoster;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.form.WithFiles;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller("/incubator/people/rosters")
@Secured({"OFFICER", "HEAD"})
@ExecuteOn(TaskExecutors.BLOCKING)
class RosterController {

    private final UploadRoster uploads;
    private final ImportRoster importRoster;
    private final Cohorts cohorts;
    private final RosterDesk desk;
    private final Pages pages;

    RosterController(UploadRoster uploads, ImportRoster importRoster, Cohorts cohorts, RosterDesk desk, Pages pages) {
        this.uploads = uploads;
        this.importRoster = importRoster;
        this.cohorts = cohorts;
        this.desk = desk;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> form(Visit visit, Staff staff, @QueryValue(defaultValue = "") String cohort) {
        return pages.ok(visit, new NewRosterPage(cohort, Problems.NONE));
    }

    @Get("/template.xlsx")
    HttpResponse<?> template(Visit visit, Staff staff) {
        return Sheet.download("花名册模板.xlsx", desk.template(visit.locale()));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> upload(Visit visit, Staff staff, @WithFiles Submitted form) {
        var cohort = form.text("cohort");
        if (form.files("file").isEmpty()) {
            return again(
                    visit, cohort, form.isOverfull() ? Submitted.OVERFULL : Sentence.of("incubator.roster.missing"));
        }
        var file = form.files("file").getFirst();
        return switch (uploads.upload(staff.account(), file.name(), file.bytes())) {
            case UploadRoster.Taken(var id) ->
                Pages.seeOther("/incubator/people/rosters/" + id + "?cohort="
                        + cohort(cohort).map(CohortId::toString).orElse(""));
            case UploadRoster.Unreadable(var why) -> again(visit, cohort, desk.sentence(why));
        };
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> preview(Visit visit, Staff staff, long id, @QueryValue(defaultValue = "") String cohort) {
        return with(
                visit,
                staff,
                id,
                roster -> pages.ok(
                        visit,
                        new RosterPage(
                                new RosterId(id), roster, cohorts.all(), cohort, desk.noCohort(visit.locale()))));
    }

    @Get("/{id:[0-9]+}/bad.xlsx")
    HttpResponse<?> bad(Visit visit, Staff staff, long id) {
        return with(visit, staff, id, roster -> Sheet.download("花名册-待改.xlsx", desk.bad(roster, visit.locale())));
    }

    @Post("/{id:[0-9]+}/filing")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> file(Visit visit, Staff staff, long id, Submitted form) {
        var cohort = cohort(form.text("cohort"));
        return switch (importRoster.confirm(staff.account(), new RosterId(id), cohort, taken(form))) {
            case ImportRoster.Imported(int opened, int known, int corrected, int enrolled) ->
                Pages.seeOther(
                        cohort.map(c -> "/incubator/cohorts/" + c + "?opened=" + opened + "&enrolled=" + enrolled)
                                .orElse("/incubator/people?opened=" + opened + "&known=" + known));
            case ImportRoster.NoSuchRoster _ -> pages.notFound(visit);
        };
    }

    private HttpResponse<?> with(Visit visit, Staff staff, long id, Function<Roster, HttpResponse<?>> answer) {
        var roster = id > 0 ? uploads.preview(staff.account(), new RosterId(id)) : Optional.<Roster>empty();
        return roster.<HttpResponse<?>>map(answer::apply).orElseGet(() -> pages.notFound(visit));
    }

    private HttpResponse<?> again(Visit visit, String cohort, Sentence why) {
        return pages.unprocessable(visit, new NewRosterPage(cohort, Problems.NONE.at("file", why)));
    }

    private Optional<CohortId> cohort(String text) {
        return Ids.parse(text).map(CohortId::new).filter(id -> cohorts.find(id).isPresent());
    }

    private static Set<PersonId> taken(Submitted form) {
        return form.all("take").stream()
                .flatMap(text -> Ids.parse(text).stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
