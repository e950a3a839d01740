package cn.shanhuo.shop;

import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who works in which shop. */
@Singleton
public class ShopMembers {

    private final MemberRows rows;

    ShopMembers(MemberRows rows) {
        this.rows = rows;
    }

    /** The shops somebody belongs to, the first joined first. */
    @Transactional
    public List<Membership> of(AccountId account) {
        return rows.of(account.value()).stream()
                .map(row -> new Membership(
                        new ShopId(row.shopId()),
                        row.name(),
                        ShopStatus.valueOf(row.status()),
                        ShopRole.valueOf(row.role())))
                .toList();
    }

    /** Who works in a shop, the first joined first. */
    @Transactional
    public List<Member> in(ShopId shop) {
        return rows.in(shop.value()).stream()
                .map(row -> new Member(
                        new AccountId(row.accountId()),
                        row.name(),
                        row.phoneTail(),
                        ShopRole.valueOf(row.role()),
                        row.joinedAt()))
                .toList();
    }
}
