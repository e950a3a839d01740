package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record OrderLineRow(
        long productId,
        long skuId,
        String title,
        String label,
        @Nullable Long photoId,
        long priceFen,
        int quantity,
        int netWeightG,
        String returnPolicy,
        boolean confirmedNoReturn) {}
