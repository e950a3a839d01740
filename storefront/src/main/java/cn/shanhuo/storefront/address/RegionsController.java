package cn.shanhuo.storefront.address;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.guard.ForEverybody;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.stream.Collectors;

/** What lies in a division, for the picker's script: {@code [["6109","安康市"],…]}. The same for everybody, for days. */
@Controller("/regions")
@ForEverybody
@Secured(SecurityRule.IS_ANONYMOUS)
class RegionsController {

    private final Regions regions;

    RegionsController(Regions regions) {
        this.regions = regions;
    }

    @Get("/{code}")
    HttpResponse<?> list(String code) {
        var children = regions.children(code);
        if (children.isEmpty()) {
            return HttpResponse.ok("[]").contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        return HttpResponse.ok(
                        children.stream().map(RegionsController::pair).collect(Collectors.joining(",", "[", "]")))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=604800");
    }

    /** Codes are digits and names are words of the official list: nothing in them needs escaping. */
    private static String pair(Region region) {
        return "[\"" + region.code() + "\",\"" + region.name() + "\"]";
    }
}
