package cn.shanhuo.storefront.account;

import cn.shanhuo.people.BuyerId;
import cn.shanhuo.storefront.orders.WaitingOrders;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.SignedIn;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Controller("/mine")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MineController {

    private final WaitingOrders waiting;
    private final Pages pages;

    MineController(WaitingOrders waiting, Pages pages) {
        this.waiting = waiting;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn who, Visit visit) {
        var counts = waiting.of(new BuyerId(who.account().value()));
        return pages.ok(
                visit,
                new MinePage(
                        who.name(),
                        initial(who.name()),
                        states(counts),
                        shops(who),
                        !who.staffRoles().isEmpty()));
    }

    private static List<MinePage.State> states(Map<String, Integer> counts) {
        return List.of(
                state("unpaid", "wallet", counts),
                state("paid", "box", counts),
                state("shipped", "truck", counts),
                state("completed", "check", counts));
    }

    private static MinePage.State state(String word, String icon, Map<String, Integer> counts) {
        return new MinePage.State(
                "/orders?state=" + word, word, icon, counts.getOrDefault(word.toUpperCase(java.util.Locale.ROOT), 0));
    }

    private static @Nullable String shops(SignedIn who) {
        return switch (who.shops().size()) {
            case 0 -> null;
            case 1 -> "/seller";
            default -> "/account/shops";
        };
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
