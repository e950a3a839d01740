package cn.shanhuo.freight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.freight.FreightQuote.NotDelivered;
import cn.shanhuo.freight.FreightQuote.Quoted;
import cn.shanhuo.money.Money;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargingFreightTest {

    private static final String SHAANXI = "61";
    private static final String TIBET = "54";
    private static final String BEIJING = "11";

    private static final FreightTemplate BY_WEIGHT =
            template(1, Optional.empty(), FreightPreset.BY_WEIGHT.rules(false, Money.ZERO));
    private static final FreightTemplate FREE_OVER_88 =
            template(2, Optional.of(Money.ofYuan(88)), FreightPreset.BY_WEIGHT.rules(true, Money.ZERO));
    private static final FreightTemplate FRESH =
            template(3, Optional.empty(), FreightPreset.FRESH.rules(false, Money.ofYuan(4)));
    private static final FreightTemplate FREE_EXCEPT_REMOTE =
            template(4, Optional.empty(), FreightPreset.FREE_EXCEPT_REMOTE.rules(false, Money.ZERO));

    private static FreightTemplate template(long id, Optional<Money> freeOver, List<FreightRule> rules) {
        return new FreightTemplate(new FreightTemplateId(id), "运费", true, freeOver, rules);
    }

    private static FreightQuote charge(String province, FreightTemplate template, int grams, long yuan) {
        return FreightSum.of(province, List.of(new Weighed(null, grams, Money.ofYuan(yuan), 1)), List.of(template));
    }

    private static long fen(FreightQuote quote) {
        return ((Quoted) quote).freight().fen();
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "1000, 500", "1001, 600", "2000, 600", "2001, 700", "10000, 1400"})
    void a_begun_kilogram_counts_whole(int grams, long expected) {
        assertThat(fen(charge(SHAANXI, BY_WEIGHT, grams, 10))).isEqualTo(expected);
    }

    @Test
    void a_parcel_by_itself_costs_the_first_fee_and_every_step_that_is_begun() {
        var rule = new FreightRule("61", true, 1000, Money.ofYuan(8), 500, Money.ofYuan(3), false);
        assertThat(rule.fee(1)).isEqualTo(Money.ofYuan(8));
        assertThat(rule.fee(1000)).isEqualTo(Money.ofYuan(8));
        assertThat(rule.fee(1001)).isEqualTo(Money.ofYuan(11));
        assertThat(rule.fee(2000)).isEqualTo(Money.ofYuan(14));
    }

    @Test
    void a_threshold_makes_it_free_and_tells_what_is_missing() {
        assertThat(charge(BEIJING, FREE_OVER_88, 500, 88)).isEqualTo(new Quoted(Money.ZERO, Optional.empty()));
        assertThat(charge(BEIJING, FREE_OVER_88, 500, 70))
                .isEqualTo(new Quoted(Money.ofYuan(8), Optional.of(Money.ofYuan(18))));
    }

    @Test
    void no_threshold_holds_for_remote_provinces() {
        assertThat(charge(TIBET, FREE_OVER_88, 500, 1000)).isEqualTo(new Quoted(Money.ofYuan(18), Optional.empty()));
    }

    @Test
    void fresh_goods_do_not_go_to_tibet_and_say_which_lines_stay() {
        var quote = FreightSum.of(
                TIBET,
                List.of(new Weighed(null, 500, Money.ofYuan(1), 1), new Weighed(null, 500, Money.ofYuan(1), 1)),
                List.of(BY_WEIGHT, FRESH));
        assertThat(quote).isEqualTo(new NotDelivered(List.of(1)));
    }

    @Test
    void nothing_goes_where_no_rule_says_how() {
        assertThat(charge("71", BY_WEIGHT, 500, 1)).isEqualTo(new NotDelivered(List.of(0)));
        assertThat(charge("81", FREE_EXCEPT_REMOTE, 500, 1)).isEqualTo(new NotDelivered(List.of(0)));
    }

    @Test
    void of_two_templates_the_dearer_first_fee_is_paid_and_the_other_pays_by_steps() {
        var quote = FreightSum.of(
                SHAANXI,
                List.of(new Weighed(null, 1500, Money.ofYuan(30), 1), new Weighed(null, 700, Money.ofYuan(20), 1)),
                List.of(FRESH, BY_WEIGHT));
        assertThat(fen(quote))
                .as("5 and a box of 4, one step of 1; and 700 g as one step of 1")
                .isEqualTo(1100);
    }

    @Test
    void what_is_free_does_not_make_the_rest_free() {
        var quote = FreightSum.of(
                SHAANXI,
                List.of(new Weighed(null, 5000, Money.ofYuan(100), 1), new Weighed(null, 700, Money.ofYuan(20), 1)),
                List.of(FREE_OVER_88, BY_WEIGHT));
        assertThat(fen(quote)).isEqualTo(500);
    }

    @Test
    void every_preset_knows_each_of_the_31_provinces_once() {
        for (var preset : FreightPreset.values()) {
            assertThat(preset.rules(true, Money.ZERO))
                    .extracting(FreightRule::provinceCode)
                    .doesNotHaveDuplicates()
                    .hasSize(31);
        }
    }

    @Property
    void more_weight_never_costs_less(
            @ForAll @IntRange(min = 1, max = 60_000) int grams,
            @ForAll @IntRange(min = 0, max = 60_000) int more,
            @ForAll @IntRange(min = 0, max = 30) int province) {
        var code = Zone.allProvinces().get(province);
        assertThat(fen(charge(code, BY_WEIGHT, grams + more, 1)))
                .isGreaterThanOrEqualTo(fen(charge(code, BY_WEIGHT, grams, 1)));
    }

    @Property
    void sending_together_never_costs_more_than_apart(
            @ForAll @IntRange(min = 1, max = 30_000) int one, @ForAll @IntRange(min = 1, max = 30_000) int other) {
        var together = FreightSum.of(
                BEIJING,
                List.of(new Weighed(null, one, Money.ofYuan(1), 1), new Weighed(null, other, Money.ofYuan(1), 1)),
                List.of(BY_WEIGHT, BY_WEIGHT));
        assertThat(fen(together))
                .isLessThanOrEqualTo(
                        fen(charge(BEIJING, BY_WEIGHT, one, 1)) + fen(charge(BEIJING, BY_WEIGHT, other, 1)));
    }

    @Property
    void the_order_of_the_lines_does_not_matter(
            @ForAll @IntRange(min = 1, max = 30_000) int one,
            @ForAll @IntRange(min = 1, max = 30_000) int other,
            @ForAll @IntRange(min = 0, max = 5) int firstFee,
            @ForAll @IntRange(min = 0, max = 5) int nextFee) {
        var first = new Weighed(null, one, Money.ofYuan(1), 1);
        var second = new Weighed(null, other, Money.ofYuan(1), 1);
        var plain = stepping(5, 4, 3);
        var varied = stepping(6, firstFee, nextFee);
        assertThat(FreightSum.of(BEIJING, List.of(first, second), List.of(plain, varied)))
                .isEqualTo(FreightSum.of(BEIJING, List.of(second, first), List.of(varied, plain)));
    }

    private static FreightTemplate stepping(long id, long firstFee, long nextFee) {
        var rule = new FreightRule(BEIJING, true, 1000, Money.ofYuan(firstFee), 1000, Money.ofYuan(nextFee), false);
        return template(id, Optional.empty(), List.of(rule));
    }

    @Property
    void a_further_template_never_makes_it_cheaper(
            @ForAll @IntRange(min = 1, max = 30_000) int one, @ForAll @IntRange(min = 1, max = 30_000) int other) {
        var alone = fen(charge(BEIJING, BY_WEIGHT, one, 1));
        var mixed = FreightSum.of(
                BEIJING,
                List.of(new Weighed(null, one, Money.ofYuan(1), 1), new Weighed(null, other, Money.ofYuan(1), 1)),
                List.of(BY_WEIGHT, FRESH));
        assertThat(fen(mixed)).isGreaterThanOrEqualTo(alone);
    }
}
