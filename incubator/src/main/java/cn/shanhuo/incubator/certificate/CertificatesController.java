package cn.shanhuo.incubator.certificate;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.training.CertificateNo;
import cn.shanhuo.training.RevokeCertificate;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.SiteAddress;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpRequest;
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
import java.util.List;

@Controller("/incubator/certificates")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class CertificatesController {

    private static final int LONGEST_REASON = 200;

    private final CertificateDesk desk;
    private final RevokeCertificate revokeCertificate;
    private final SiteAddress site;
    private final Pages pages;

    CertificatesController(CertificateDesk desk, RevokeCertificate revokeCertificate, SiteAddress site, Pages pages) {
        this.desk = desk;
        this.revokeCertificate = revokeCertificate;
        this.site = site;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "0") long below) {
        var query = q.strip();
        return pages.ok(visit, desk.list(query.length() > 60 ? query.substring(0, 60) : query, below));
    }

    /** One by its number, or all of a cohort; a revoked one is not printed. */
    @Get("/print")
    HttpResponse<?> print(
            Visit visit,
            Staff staff,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String no,
            @QueryValue(defaultValue = "0") long cohort) {
        var found = no.isEmpty()
                ? desk.ofCohort(cohort)
                : desk.valid(no).map(List::of).orElse(List.of());
        return found.isEmpty() ? pages.notFound(visit) : pages.ok(visit, PrintPage.of(found, site.of(request)));
    }

    @Get("/{no}")
    HttpResponse<?> show(Visit visit, Staff staff, String no) {
        return desk.find(no)
                .<HttpResponse<?>>map(row ->
                        pages.ok(visit, new CertificatePage(row, mayRevoke(staff, row), Submitted.of(), Problems.NONE)))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{no}/revocation")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured("HEAD")
    HttpResponse<?> revoke(Visit visit, Staff staff, String no, Submitted form) {
        var row = desk.find(no);
        if (row.isEmpty()) {
            return pages.notFound(visit);
        }
        var why = form.text("why");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            var problems = Problems.NONE.at("why", "incubator.reason.missing", LONGEST_REASON);
            return pages.unprocessable(visit, new CertificatePage(row.get(), true, form, problems));
        }
        revokeCertificate.revoke(staff.account(), new CertificateNo(row.get().no()), why);
        return Pages.seeOther("/incubator/certificates/" + row.get().no());
    }

    private static boolean mayRevoke(Staff staff, CertificateRows.Row row) {
        return staff.is(StaffRole.HEAD) && row.revokedAt() == null;
    }
}
