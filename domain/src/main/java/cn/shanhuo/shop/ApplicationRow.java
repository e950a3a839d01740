package cn.shanhuo.shop;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("shop_applications")
record ApplicationRow(
        @Id long id,
        long accountId,
        @Nullable Long personId,
        String status,
        String shopName,
        String subjectType,
        String townCode,
        String village,
        String story,
        @Nullable String licenceName,
        @Nullable String creditCode,
        @Nullable Long licencePhoto,
        @Nullable Long vouchedBy,
        @Nullable String vouchedWhy,
        @Nullable String returnedField,
        @Nullable String returnedWhy,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy,
        Instant updatedAt) {}
