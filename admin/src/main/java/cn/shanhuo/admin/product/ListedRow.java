package cn.shanhuo.admin.product;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@MappedEntity("products")
record ListedRow(
        @Id long id,
        String title,
        String status,
        @Nullable Long coverPhoto,
        @Nullable LocalDate madeOn,
        int shelfLifeDays,
        @Nullable String takenDownWhy) {}
