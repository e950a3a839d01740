package cn.shanhuo.storefront.payment;

import cn.shanhuo.payment.TakeNotice;
import cn.shanhuo.watch.Tally;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
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
    private final Tally tally;

    NotifyController(TakeNotice takeNotice, Tally tally) {
        this.takeNotice = takeNotice;
        this.tally = tally;
    }

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.ALL)
    HttpResponse<String> create(ServerHttpRequest<?> request) {
        try (var body =
                request.byteBody().split(ByteBody.SplitBackpressureMode.SLOWEST).toInputStream()) {
            var form = body.readNBytes(LONGEST + 1);
            return answer(
                    HttpStatus.OK,
                    form.length > LONGEST ? TakeNotice.Reply.FAILURE : takeNotice.take(FormFields.read(form)));
        } catch (IOException | RuntimeException e) {
            LOG.error("A notification could not be stored; Alipay will repeat it", e);
            return answer(HttpStatus.INTERNAL_SERVER_ERROR, TakeNotice.Reply.FAILURE);
        }
    }

    /** Whatever the sender says that it accepts, it is told in plain text. */
    private HttpResponse<String> answer(HttpStatus status, TakeNotice.Reply reply) {
        if (reply == TakeNotice.Reply.FAILURE) {
            tally.add(Tally.Of.NOTICES_REFUSED);
        }
        return HttpResponse.<String>status(status)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .body(reply.body());
    }
}
