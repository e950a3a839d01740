package cn.shanhuo.storefront.payment;

import cn.shanhuo.payment.TakeNotice;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Alipay reports. It expects the bare word {@code success}, and repeats everything answered otherwise. */
@Controller("/alipay/notify")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class NotifyController {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyController.class);
    private static final int LONGEST = 64 * 1024;

    private final TakeNotice takeNotice;

    NotifyController(TakeNotice takeNotice) {
        this.takeNotice = takeNotice;
    }

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> create(@Nullable @Body byte[] form) {
        if (form == null || form.length == 0 || form.length > LONGEST) {
            return HttpResponse.ok(TakeNotice.Reply.FAILURE.body());
        }
        try {
            return HttpResponse.ok(takeNotice.take(FormFields.read(form)).body());
        } catch (RuntimeException e) {
            LOG.error("A notification could not be stored; Alipay will repeat it", e);
            return HttpResponse.serverError(TakeNotice.Reply.FAILURE.body());
        }
    }
}
