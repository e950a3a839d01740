package cn.shanhuo.sandbox.alipay;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The one address of Alipay's gateway: calls come by POST, browsers on their way to the cashier by GET. */
@Controller("/sandbox/alipay/gateway.do")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class GatewayController {

    private final Gateway gateway;

    GatewayController(Gateway gateway) {
        this.gateway = gateway;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> browse(HttpRequest<?> request) {
        return answer(query(request));
    }

    @Post
    @Produces(MediaType.ALL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> call(HttpRequest<?> request, @Nullable @Body String form) {
        var all = query(request);
        if (form != null) {
            all.putAll(Form.read(form));
        }
        return answer(all);
    }

    private HttpResponse<?> answer(Map<String, String> request) {
        return switch (gateway.answer(request)) {
            case Gateway.ToCashier(long trade) -> HttpResponse.seeOther(URI.create("/sandbox/alipay/cashier/" + trade));
            case Gateway.Said(var body) -> HttpResponse.ok(body).contentType("text/html;charset=utf-8");
            case Gateway.Broken _ -> HttpResponse.serverError("broken to order");
        };
    }

    private static Map<String, String> query(HttpRequest<?> request) {
        var raw = request.getUri().getRawQuery();
        return raw == null ? new HashMap<>() : Form.read(raw);
    }
}
