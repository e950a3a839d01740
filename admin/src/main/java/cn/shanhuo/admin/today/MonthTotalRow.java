package cn.shanhuo.admin.today;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@Introspected
@MappedEntity("shop_months")
record MonthTotalRow(@Id int salesMonth, long netFen) {}
