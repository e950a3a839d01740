package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.payment.TakeNotice;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The shop's side of the wire, which otherwise stands in the storefront. */
@Controller("/alipay/notify")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class NotifyAddress {

    private final TakeNotice takeNotice;

    NotifyAddress(TakeNotice takeNotice) {
        this.takeNotice = takeNotice;
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    @Produces("text/plain")
    String create(@Body String form) {
        return takeNotice.take(Form.read(form)).body();
    }
}
