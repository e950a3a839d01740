package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What a checkout has to know of its buyer; without such an address all of the address is null. */
@Introspected
record BuyerRow(
        int unpaid,
        @Nullable Long checkoutId,
        byte @Nullable [] receiverSealed,
        byte @Nullable [] phoneSealed,
        @Nullable String phoneTail,
        @Nullable String provinceCode,
        @Nullable String countyCode,
        @Nullable String regionNames,
        byte @Nullable [] detailSealed) {}
