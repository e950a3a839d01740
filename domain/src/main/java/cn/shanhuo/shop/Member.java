package cn.shanhuo.shop;

import cn.shanhuo.people.AccountId;
import java.time.Instant;

/** Somebody who works in a shop, as its owner sees them; the last four digits tell whom. */
public record Member(AccountId account, String name, String phoneTail, ShopRole role, Instant joinedAt) {}
