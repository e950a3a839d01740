package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What a checkout has to know of its buyer; without such an address there is no province. */
@Introspected
record BuyerRow(
        int unpaid,
        @Nullable Long checkoutId,
        byte[] receiverSealed,
        byte[] phoneSealed,
        @Nullable String phoneTail,
        @Nullable String provinceCode,
        @Nullable String countyCode,
        @Nullable String regionNames,
        byte[] detailSealed) {}
