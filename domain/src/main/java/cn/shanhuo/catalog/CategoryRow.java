package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("categories")
record CategoryRow(
        @Id String code,
        String nameZh,
        String nameEn,
        String icon,
        String usualFoodType,
        int usualShelfLifeDays,
        String usualStorage,
        String usualReturnPolicy) {}
