package cn.shanhuo.freight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.freight.SaveFreightTemplate.Draft;
import cn.shanhuo.freight.SaveFreightTemplate.Flaw;
import cn.shanhuo.freight.SaveFreightTemplate.Outcome;
import cn.shanhuo.money.Money;
import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SavingATemplateSqlTest {

    private static final List<FreightRule> RULES = FreightPreset.BY_WEIGHT.rules(true, Money.ZERO);

    private final Goods goods;
    private final SaveFreightTemplate saving;
    private final FreightTemplates templates;
    private final Freight freight;

    SavingATemplateSqlTest(Goods goods, SaveFreightTemplate saving, FreightTemplates templates, Freight freight) {
        this.goods = goods;
        this.saving = saving;
        this.templates = templates;
        this.freight = freight;
    }

    private static Draft draft(String name, boolean preferred) {
        return new Draft(name, preferred, Optional.of(Money.ofYuan(88)), RULES);
    }

    private FreightQuote halfAKiloToShaanxi(cn.shanhuo.shop.ShopId shop) {
        return freight.quote(shop, "61", List.of(new Weighed(null, 500, Money.ofYuan(10), 1)));
    }

    @Test
    void a_shop_without_a_template_charges_by_weight() {
        assertThat(halfAKiloToShaanxi(goods.shop("秋河山货铺")))
                .isEqualTo(new FreightQuote.Quoted(Money.ofYuan(5), Optional.empty()));
    }

    @Test
    void the_first_template_is_the_default_until_another_is_preferred() {
        var shop = goods.shop("秋河山货铺");
        var first = ((Outcome.Saved) saving.save(shop, null, draft("按重量", false))).id();
        var second = ((Outcome.Saved) saving.save(shop, null, draft("鲜货", false))).id();
        assertThat(templates.of(shop)).extracting(FreightTemplate::id).containsExactly(first, second);

        saving.save(shop, second, draft("鲜货", true));
        assertThat(templates.of(shop)).extracting(FreightTemplate::id).containsExactly(second, first);
        assertThat(templates.of(shop)).extracting(FreightTemplate::preferred).containsExactly(true, false);
        assertThat(templates.find(shop, second).orElseThrow().rules()).containsExactlyElementsOf(RULES);
    }

    @Test
    void a_change_holds_at_once_on_the_node_that_made_it() {
        var shop = goods.shop("秋河山货铺");
        halfAKiloToShaanxi(shop);
        saving.save(
                shop,
                null,
                new Draft("包邮", true, Optional.empty(), FreightPreset.FREE_EXCEPT_REMOTE.rules(false, Money.ZERO)));
        assertThat(halfAKiloToShaanxi(shop)).isEqualTo(new FreightQuote.Quoted(Money.ZERO, Optional.empty()));
    }

    @Test
    void another_shops_template_cannot_be_changed() {
        var mine = ((Outcome.Saved) saving.save(goods.shop("秋河山货铺"), null, draft("按重量", false))).id();
        var stranger = goods.shop("别家");
        assertThat(saving.save(stranger, mine, draft("我的", true))).isEqualTo(new Outcome.NoSuchTemplate());
        assertThat(templates.find(stranger, mine)).isEmpty();
    }

    @Test
    void a_draft_that_makes_no_sense_is_refused_with_its_reason() {
        var shop = goods.shop("秋河山货铺");
        assertThat(saving.save(shop, null, draft(" ", false))).isEqualTo(new Outcome.Refused(Flaw.NAME));
        assertThat(saving.save(shop, null, draft("运".repeat(41), false))).isEqualTo(new Outcome.Refused(Flaw.NAME));
        assertThat(saving.save(shop, null, new Draft("运费", false, Optional.of(Money.ZERO), RULES)))
                .isEqualTo(new Outcome.Refused(Flaw.FREE_OVER));
        assertThat(saving.save(
                        shop, null, new Draft("运费", false, Optional.empty(), List.of(FreightRule.refusing("61")))))
                .isEqualTo(new Outcome.Refused(Flaw.RULES));
        var dear = new FreightRule("61", true, 1000, Money.ofYuan(1001), 1000, Money.ZERO, false);
        assertThat(saving.save(shop, null, new Draft("运费", false, Optional.empty(), List.of(dear, dear))))
                .isEqualTo(new Outcome.Refused(Flaw.RULES));
        assertThat(saving.save(shop, null, new Draft("运费", false, Optional.empty(), List.of(dear))))
                .isEqualTo(new Outcome.Refused(Flaw.FEE));
        assertThat(templates.of(shop)).isEmpty();
    }
}
