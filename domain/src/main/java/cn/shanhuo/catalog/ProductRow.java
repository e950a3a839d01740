package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("products")
record ProductRow(
        @Id long id,
        long shopId,
        String categoryCode,
        String title,
        String description,
        String status,
        String foodType,
        @Nullable String permitNo,
        String producer,
        String origin,
        @Nullable LocalDate madeOn,
        @Nullable String batchNo,
        int shelfLifeDays,
        String storage,
        String returnPolicy,
        @Nullable Long freightTemplateId,
        @Nullable Long coverPhoto,
        int soldCount,
        @Nullable Instant listedAt,
        Instant createdAt,
        Instant updatedAt) {}
