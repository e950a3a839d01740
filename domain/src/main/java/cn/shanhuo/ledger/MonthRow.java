package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a shop sold in a month through one channel with one grade of proof, or what is to be added to that. */
@MappedEntity("shop_months")
record MonthRow(
        @Id int salesMonth,
        @Id long shopId,
        @Id String channel,
        @Id String grade,
        long grossFen,
        long refundFen,
        long freightFen,
        long freightRefundFen,
        int payments,
        int refunds) {}
