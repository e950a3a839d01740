package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;

/**
 * A member of a shop, at work in it. As a controller's argument it sends visitors to the sign-in page and answers 403 to
 * those who belong to no shop.
 */
public record Seller(ShopId shop, AccountId account, ShopRole role) {

    public boolean isOwner() {
        return role == ShopRole.OWNER;
    }
}
