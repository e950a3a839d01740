package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.BuyerId;

/** Somebody signed in, buying. As a controller's argument it sends everybody else to the sign-in page. */
public record Buyer(BuyerId id, AccountId account, String name) {}
