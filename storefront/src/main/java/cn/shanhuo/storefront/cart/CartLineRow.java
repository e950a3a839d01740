package cn.shanhuo.storefront.cart;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("cart_lines")
record CartLineRow(
        @Id long skuId,
        int quantity,
        long seenFen,
        boolean ticked,
        long productId,
        long shopId,
        String label,
        long priceFen,
        String title,
        @Nullable Long coverPhoto,
        String shopName,
        int available,
        boolean forSale) {}
