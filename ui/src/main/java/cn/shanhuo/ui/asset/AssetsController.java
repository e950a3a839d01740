package cn.shanhuo.ui.asset;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Serves the look. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetsController {

    @Get("/{name}")
    HttpResponse<?> show(String name) {
        return HttpResponse.notFound();
    }
}
