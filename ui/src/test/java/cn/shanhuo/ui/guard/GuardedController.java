package cn.shanhuo.ui.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** A door for each kind of person, to knock at. */
@Controller("/guarded")
@ExecuteOn(TaskExecutors.BLOCKING)
class GuardedController {

    @Get("/buyer")
    @Secured("BUYER")
    String buyer(Buyer buyer) {
        return buyer.name() + " " + buyer.id();
    }

    @Get("/seller")
    @Secured({"OWNER", "PACKER"})
    String seller(Seller seller) {
        return seller.shop() + " " + seller.role();
    }

    @Post("/prices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("OWNER")
    String prices(Seller seller) {
        return "priced";
    }

    @Get("/staff")
    @Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
    String staff(Staff staff) {
        return staff.name() + " " + staff.readsOnly();
    }

    @Get("/vouchers")
    @Secured("HEAD")
    String vouchers(Staff staff) {
        return "vouched";
    }

    @Get("/visitor")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String visitor(Visitor visitor) {
        return visitor.signedIn() + " " + visitor.token().value();
    }

    @Get("/careless")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String careless(Buyer buyer) {
        return "in";
    }

    @Get("/everybody")
    @ForEverybody
    @Secured(SecurityRule.IS_ANONYMOUS)
    String everybody(HttpRequest<?> request) {
        return Boolean.toString(request.getUserPrincipal().isPresent());
    }

    @Get("/forgotten")
    String forgotten() {
        return "in";
    }
}
