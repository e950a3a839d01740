package cn.shanhuo.freight;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("freight_templates")
record FreightTemplateRow(
        @Id long id,
        String name,
        boolean isDefault,
        @Nullable Long freeOverFen) {}
