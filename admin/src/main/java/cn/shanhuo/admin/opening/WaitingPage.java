package cn.shanhuo.admin.opening;

import cn.shanhuo.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The application lies with the centre, or has become a shop.
 *
 * @param certified whether a certificate was found by the account's phone
 * @param shopHref the shop's page for buyers, once it is open
 */
public record WaitingPage(
        String name,
        String submittedOn,
        boolean certified,
        @Nullable String shopHref) implements Page {

    @Override
    public String template() {
        return "admin/opening/waiting";
    }
}
