package cn.shanhuo.catalog;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record ChangeRow(long seq, @Nullable Long productId, long shopId) {}
