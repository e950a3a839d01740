package cn.shanhuo.shop;

import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who works in which shop. */
@Singleton
public class ShopMembers {

    private final MemberRows rows;
    private final Clock clock;

    ShopMembers(MemberRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The shops somebody belongs to, the first joined first; closed shops are left out. */
    @Transactional
    public List<Membership> of(AccountId account) {
        return rows.of(account.value()).stream()
                .map(row -> new Membership(
                        new ShopId(row.shopId()), row.name(), ShopStatus.valueOf(row.status()), ShopRole.valueOf(row.role())))
                .toList();
    }

    @Transactional
    public Optional<ShopRole> role(ShopId shop, AccountId account) {
        return rows.role(shop.value(), account.value()).map(ShopRole::valueOf);
    }

    /** Lets somebody in, or changes what a member may do. */
    @Transactional
    public void add(ShopId shop, AccountId account, ShopRole role) {
        rows.put(shop.value(), account.value(), role.name(), clock.instant());
    }
}
