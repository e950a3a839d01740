package cn.shanhuo.freight;

import cn.shanhuo.money.Money;

/**
 * What a template says of one province.
 *
 * @param provinceCode two digits
 * @param delivers false: nothing goes there, the rest does not matter
 * @param firstWeight grams covered by the first fee
 * @param nextWeight grams of each further step; a step that is begun counts whole
 * @param freeApplies whether the template's free-over threshold holds for this province
 */
public record FreightRule(
        String provinceCode,
        boolean delivers,
        int firstWeight,
        Money firstFee,
        int nextWeight,
        Money nextFee,
        boolean freeApplies) {

    public FreightRule {
        if (!provinceCode.matches("\\d{2}")) {
            throw new IllegalArgumentException("not a province: " + provinceCode);
        }
        if (firstWeight < 1 || nextWeight < 1 || firstFee.fen() < 0 || nextFee.fen() < 0) {
            throw new IllegalArgumentException("not a freight rule for " + provinceCode);
        }
    }

    /** Nothing goes to this province. */
    public static FreightRule refusing(String provinceCode) {
        return new FreightRule(provinceCode, false, 1000, Money.ZERO, 1000, Money.ZERO, false);
    }

    /** What so many grams cost by themselves. */
    public Money fee(long weight) {
        return firstFee.plus(further(weight, firstWeight));
    }

    /** What the weight costs beyond the first fee, when so many grams of it are covered by that fee. */
    Money further(long weight, long covered) {
        long rest = Math.max(0, weight - covered);
        return nextFee.times(Math.ceilDiv(rest, nextWeight));
    }
}
