package cn.shanhuo.storefront.product;

import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.freight.FreightTemplate;
import cn.shanhuo.freight.FreightTemplateId;
import cn.shanhuo.freight.FreightTemplates;
import cn.shanhuo.money.Money;
import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Sentence;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what sending one piece costs, from the nearest province to the farthest, before an address is known. */
@Singleton
class FreightLine {

    private final FreightTemplates templates;
    private final Regions regions;

    FreightLine(FreightTemplates templates, Regions regions) {
        this.templates = templates;
        this.regions = regions;
    }

    ProductPage.Freight of(ShopId shop, @Nullable Long template, int grossWeight) {
        return find(shop, template)
                .map(found -> line(found, grossWeight))
                .orElseGet(() -> new ProductPage.Freight(Sentence.of("storefront.product.freight.ask"), null, ""));
    }

    private Optional<FreightTemplate> find(ShopId shop, @Nullable Long template) {
        return template == null
                ? templates.of(shop).stream().findFirst()
                : templates.find(shop, new FreightTemplateId(template));
    }

    private ProductPage.Freight line(FreightTemplate template, int grossWeight) {
        var fees = template.rules().stream()
                .filter(FreightRule::delivers)
                .map(rule -> rule.fee(grossWeight))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new ProductPage.Freight(
                range(fees), template.freeOver().map(Money::display).orElse(null), notTo(template.rules()));
    }

    private static Sentence range(List<Money> fees) {
        if (fees.isEmpty()) {
            return Sentence.of("storefront.product.freight.nowhere");
        }
        if (fees.getLast().isZero()) {
            return Sentence.of("storefront.product.freight.free");
        }
        return fees.getFirst().equals(fees.getLast())
                ? Sentence.of("storefront.product.freight.one", fees.getFirst().display())
                : Sentence.of(
                        "storefront.product.freight.range",
                        fees.getFirst().display(),
                        fees.getLast().display());
    }

    private String notTo(List<FreightRule> rules) {
        Map<String, Boolean> delivers =
                rules.stream().collect(Collectors.toMap(FreightRule::provinceCode, FreightRule::delivers, (a, _) -> a));
        return regions.provinces().stream()
                .filter(province -> !delivers.getOrDefault(province.code(), false))
                .map(Region::name)
                .collect(Collectors.joining("、"));
    }
}
