package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tables know of a session that is good.
 *
 * @param shops the first joined first
 */
record OpenSession(
        AccountId account, String name, Instant seenAt, Set<StaffRole> staffRoles, List<SignedIn.Place> shops) {

    private static final Comparator<WhoRow.Membership> FIRST_JOINED =
            Comparator.comparing(WhoRow.Membership::joinedAt).thenComparing(WhoRow.Membership::shopId);

    /** @param rows all of one session, at least one */
    static OpenSession of(List<WhoRow> rows) {
        var first = rows.getFirst();
        return new OpenSession(
                new AccountId(first.accountId()),
                first.name(),
                first.seenAt(),
                rows.stream()
                        .map(WhoRow::staffRole)
                        .filter(Objects::nonNull)
                        .map(StaffRole::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                rows.stream()
                        .map(WhoRow::shop)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(FIRST_JOINED)
                        .map(shop -> new SignedIn.Place(new ShopId(shop.shopId()), ShopRole.valueOf(shop.role())))
                        .toList());
    }
}
