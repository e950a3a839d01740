package cn.shanhuo.admin.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@Introspected
@MappedEntity("shop_months")
record MonthSumRow(@Id int salesMonth, long grossFen, long refundFen, int payments) {}
