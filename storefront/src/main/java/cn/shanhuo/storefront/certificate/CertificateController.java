package cn.shanhuo.storefront.certificate;

import cn.shanhuo.training.CertificateNo;
import cn.shanhuo.training.Certificates;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.SiteAddress;
import cn.shanhuo.ui.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

@Controller("/certificates/{no}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CertificateController {

    private static final int LONGEST_SHOWN = 40;

    private final Certificates certificates;
    private final SiteAddress site;
    private final Pages pages;

    CertificateController(Certificates certificates, SiteAddress site, Pages pages) {
        this.certificates = certificates;
        this.site = site;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, HttpRequest<?> request, String no) {
        var found = CertificateNo.parse(no).flatMap(certificates::find);
        if (found.isEmpty()) {
            var asked = no.length() > LONGEST_SHOWN ? no.substring(0, LONGEST_SHOWN) : no;
            return pages.answer(HttpStatus.NOT_FOUND, visit, new NoCertificatePage(asked));
        }
        return pages.ok(visit, CertificatePage.of(found.get(), site.of(request)));
    }
}
