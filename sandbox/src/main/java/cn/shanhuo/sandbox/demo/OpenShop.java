package cn.shanhuo.sandbox.demo;

import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.money.Money;
import cn.shanhuo.sandbox.demo.Cast.StoryShop;
import java.time.LocalDate;
import java.util.Map;

/**
 * A shop of the story that is open.
 *
 * @param rules freight by province
 * @param freshTemplate for what must not travel far
 */
record OpenShop(
        long id,
        long owner,
        LocalDate opened,
        StoryShop story,
        long template,
        long freshTemplate,
        Map<String, FreightRule> rules) {

    Money freight(String province, long grams, Money goods) {
        var rule = rules.get(province);
        if (rule.freeApplies() && goods.compareTo(ShopsChapter.FREE_OVER) >= 0) {
            return Money.ZERO;
        }
        long further = Math.ceilDiv(Math.max(0, grams - rule.firstWeight()), rule.nextWeight());
        return rule.firstFee().plus(rule.nextFee().times(further));
    }
}
