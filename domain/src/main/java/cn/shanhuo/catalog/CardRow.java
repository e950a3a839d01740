package cn.shanhuo.catalog;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record CardRow(
        long id,
        long shopId,
        String shopName,
        String townCode,
        String village,
        String categoryCode,
        String title,
        String origin,
        @Nullable LocalDate madeOn,
        @Nullable Long coverPhoto,
        int soldCount,
        int certificates,
        Instant listedAt) {}
