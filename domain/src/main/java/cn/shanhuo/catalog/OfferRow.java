package cn.shanhuo.catalog;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record OfferRow(
        long skuId,
        long productId,
        long shopId,
        String shopName,
        String title,
        String label,
        @Nullable Long coverPhoto,
        long priceFen,
        int available,
        int netWeightG,
        int grossWeightG,
        String returnPolicy,
        @Nullable Long freightTemplateId,
        int purchasable) {}
