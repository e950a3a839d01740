package cn.shanhuo.cart;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("checkout_drafts")
record DraftRow(@Id long checkoutKey, byte[] typedSealed) {}
