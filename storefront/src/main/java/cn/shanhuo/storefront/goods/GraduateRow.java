package cn.shanhuo.storefront.goods;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("certificates")
record GraduateRow(@Id long shopId, String no, String cohort) {}
