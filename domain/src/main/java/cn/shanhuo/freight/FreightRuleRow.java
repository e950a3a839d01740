package cn.shanhuo.freight;

import io.micronaut.core.annotation.Introspected;

@Introspected
record FreightRuleRow(
        long templateId,
        String provinceCode,
        boolean delivers,
        int firstWeightG,
        long firstFen,
        int nextWeightG,
        long nextFen,
        boolean freeApplies) {}
