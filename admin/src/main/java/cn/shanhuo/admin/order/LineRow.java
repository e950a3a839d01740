package cn.shanhuo.admin.order;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record LineRow(
        long orderId, String title, String label, @Nullable Long photoId, int quantity) {}
