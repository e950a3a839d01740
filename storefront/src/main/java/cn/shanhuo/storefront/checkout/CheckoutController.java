package cn.shanhuo.storefront.checkout;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.order.CheckoutKey;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page that asks for confirmation. Its key stands in the address, so that the back button finds what
 * was placed, and a refused form is found again with all that was typed. */
@Controller("/checkout")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckoutController {

    private final CheckoutStart start;
    private final CheckoutReading reading;
    private final Placing placing;
    private final Pages pages;

    CheckoutController(CheckoutStart start, CheckoutReading reading, Placing placing, Pages pages) {
        this.start = start;
        this.reading = reading;
        this.placing = placing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            Buyer buyer,
            Visit visit,
            @Nullable @QueryValue String key,
            @Nullable @QueryValue String sku,
            @Nullable @QueryValue String quantity,
            @Nullable @QueryValue String address) {
        var known = Optional.ofNullable(key).flatMap(Ids::parse).map(CheckoutKey::new);
        if (known.isEmpty()) {
            return Pages.seeOther(start.address(sku, quantity));
        }
        if (start.placed(buyer.id(), known.get())) {
            return Pages.seeOther("/checkouts/" + known.get());
        }
        var form = start.form(buyer.id(), known.get(), sku, quantity);
        var to = Optional.ofNullable(address).flatMap(Ids::parse).map(AddressId::new);
        return again(buyer, visit, to.map(form::to).orElse(form));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Buyer buyer, Visit visit, Submitted typed) {
        var form = CheckoutForm.of(typed).orElse(null);
        if (form == null) {
            return Pages.seeOther("/checkout");
        }
        if (typed.has("drop")) {
            start.keep(
                    buyer.id(),
                    form.without(Arrays.stream(typed.text("drop").split(","))
                            .flatMap(sku -> Ids.parse(sku).stream())
                            .map(SkuId::new)
                            .collect(Collectors.toSet())));
            return Pages.seeOther(CheckoutStart.address(form.key()));
        }
        return switch (typed.text("act")) {
            case "address" -> {
                start.keep(buyer.id(), form);
                yield Pages.seeOther(CheckoutStart.address(form.key()));
            }
            case "new-address" -> {
                start.keep(buyer.id(), form);
                var back = URLEncoder.encode(CheckoutStart.address(form.key()), StandardCharsets.UTF_8);
                yield Pages.seeOther("/addresses/new?next=" + back);
            }
            default -> {
                var answer = placing.place(buyer, visit, form);
                if (answer.code() == HttpStatus.UNPROCESSABLE_ENTITY.getCode()) {
                    start.keep(buyer.id(), form);
                }
                yield answer;
            }
        };
    }

    private HttpResponse<?> again(Buyer buyer, Visit visit, CheckoutForm form) {
        return reading.page(buyer.id(), form, CheckoutReading.Refusals.NONE)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> Pages.seeOther("/cart?said=nothing"));
    }
}
