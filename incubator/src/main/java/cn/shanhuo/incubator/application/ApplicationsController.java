package cn.shanhuo.incubator.application;

import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.ApplicationField;
import cn.shanhuo.shop.ApplicationId;
import cn.shanhuo.shop.AuthoriseShop;
import cn.shanhuo.shop.DecideOnShop;
import cn.shanhuo.shop.ShopApplication;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

@Controller("/incubator/applications")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ApplicationsController {

    private static final int LONGEST_REASON = 200;
    private static final String REFUSED = "incubator.application.";

    private final ApplicationDesk desk;
    private final DecideOnShop decide;
    private final AuthoriseShop authorise;
    private final Pages pages;

    ApplicationsController(ApplicationDesk desk, DecideOnShop decide, AuthoriseShop authorise, Pages pages) {
        this.desk = desk;
        this.decide = decide;
        this.authorise = authorise;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "1") int page) {
        return pages.ok(visit, desk.list(status, page));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return with(visit, id, found -> pages.ok(visit, desk.page(visit, staff, found, Submitted.of(), Problems.NONE)));
    }

    @Post("/{id:[0-9]+}/approval")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> approve(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, found -> {
            if (!form.text("sellerId").matches("2088\\d{12}")) {
                return again(visit, staff, found, form, "sellerId", "incubator.application.seller.wrong");
            }
            var token = AlipayToken.parse(form.text("token"));
            if (token.isEmpty() && !form.text("token").isBlank()) {
                return again(visit, staff, found, form, "token", "incubator.authorisation.wrong");
            }
            return switch (decide.approve(staff.account(), found.id(), form.text("sellerId"))) {
                case DecideOnShop.Approved(var shop) -> {
                    token.ifPresent(word -> authorise.authorise(staff.account(), shop, word));
                    yield Pages.seeOther(href(found.id()));
                }
                case DecideOnShop.NotEntitled _ ->
                    again(visit, staff, found, form, "sellerId", REFUSED + "not-entitled");
                case DecideOnShop.NameTaken _ -> again(visit, staff, found, form, "sellerId", REFUSED + "name-taken");
                case DecideOnShop.OwnApplication _ -> again(visit, staff, found, form, "sellerId", REFUSED + "own");
                case DecideOnShop.NotWaiting _ -> overtaken(visit, staff, found.id());
            };
        });
    }

    @Post("/{id:[0-9]+}/return")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> giveBack(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, found -> {
            var field = field(form.text("field"));
            if (field.isEmpty()) {
                return again(visit, staff, found, form, "field", "incubator.application.return.field.missing");
            }
            if (noReason(form.text("why"))) {
                return again(visit, staff, found, form, "why", "incubator.reason.missing");
            }
            var word = decide.giveBack(staff.account(), found.id(), field.get(), form.text("why"));
            return heard(visit, staff, found, form, "why", word);
        });
    }

    @Post("/{id:[0-9]+}/vouching")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured("HEAD")
    HttpResponse<?> vouch(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, found -> {
            if (noReason(form.text("word"))) {
                return again(visit, staff, found, form, "word", "incubator.reason.missing");
            }
            var word = decide.vouch(staff.account(), found.id(), form.text("word"));
            return heard(visit, staff, found, form, "word", word);
        });
    }

    private HttpResponse<?> heard(
            Visit visit, Staff staff, ShopApplication found, Submitted form, String field, DecideOnShop.Word word) {
        return switch (word) {
            case HEARD -> Pages.seeOther(href(found.id()));
            case OWN_APPLICATION -> again(visit, staff, found, form, field, REFUSED + "own");
            case NOT_WAITING -> overtaken(visit, staff, found.id());
        };
    }

    private HttpResponse<?> with(Visit visit, long id, Function<ShopApplication, HttpResponse<?>> answer) {
        return desk.find(id).<HttpResponse<?>>map(answer::apply).orElseGet(() -> pages.notFound(visit));
    }

    private HttpResponse<?> again(
            Visit visit, Staff staff, ShopApplication found, Submitted form, String field, String key) {
        var problems = Problems.NONE.at(field, key, LONGEST_REASON);
        return pages.unprocessable(visit, desk.page(visit, staff, found, form, problems));
    }

    /** Somebody else decided meanwhile: the application as it is now. */
    private HttpResponse<?> overtaken(Visit visit, Staff staff, ApplicationId id) {
        return with(
                visit,
                id.value(),
                now -> pages.conflict(
                        visit,
                        desk.page(visit, staff, now, Submitted.of(), Problems.NONE)
                                .decidedMeanwhile()));
    }

    private static Optional<ApplicationField> field(String name) {
        return Arrays.stream(ApplicationField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static boolean noReason(String why) {
        return why.isEmpty() || why.length() > LONGEST_REASON;
    }

    private static String href(ApplicationId id) {
        return "/incubator/applications/" + id;
    }
}
