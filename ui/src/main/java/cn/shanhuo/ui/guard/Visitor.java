package cn.shanhuo.ui.guard;

import cn.shanhuo.cart.CartToken;
import cn.shanhuo.people.BuyerId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is there, signed in or not. As a controller's argument it turns nobody away; who has no cart cookie yet gets
 * one with the answer.
 */
public record Visitor(@Nullable BuyerId buyer, CartToken token) {

    public boolean signedIn() {
        return buyer != null;
    }
}
