package cn.shanhuo.order;

import org.jspecify.annotations.Nullable;

/** What a pack is at this moment; forSale is 1 when the pack and its product are on sale and the shop is open. */
record OfferRow(
        long skuId,
        long productId,
        long shopId,
        String shopName,
        String title,
        String label,
        @Nullable Long photoId,
        long priceFen,
        int netWeightG,
        int grossWeightG,
        @Nullable Long templateId,
        String returnPolicy,
        int available,
        int forSale) {}
