package cn.shanhuo.shop;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("shops")
record ShopRow(
        @Id long id,
        long applicationId,
        @Nullable Long personId,
        @Nullable Long cohortId,
        String name,
        String status,
        String subjectType,
        @Nullable String licenceName,
        @Nullable String creditCode,
        @Nullable Long licencePhoto,
        String townCode,
        String village,
        String story,
        @Nullable Long logoPhoto,
        String alipaySellerId,
        boolean isDemo,
        Instant openedAt,
        @Nullable String frozenWhy) {}
