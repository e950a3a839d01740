package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The templates of each shop. */
@Singleton
public class FreightTemplates {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final FreightRows rows;
    private final Cache<ShopId, List<FreightTemplate>> recent =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();

    FreightTemplates(FreightRows rows) {
        this.rows = rows;
    }

    /** The shop's templates, its default first. */
    @Transactional
    public List<FreightTemplate> of(ShopId shop) {
        var rules = rows.rules(shop.value()).stream().collect(Collectors.groupingBy(FreightRuleRow::templateId));
        return rows.templates(shop.value()).stream()
                .map(row -> template(row, rules.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public Optional<FreightTemplate> find(ShopId shop, FreightTemplateId id) {
        return of(shop).stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The same as {@link #of}, at most two seconds old. */
    List<FreightTemplate> recent(ShopId shop) {
        return recent.get(shop, this::of);
    }

    /** Call after a change; other nodes learn of it when their copies have aged. */
    void forget(ShopId shop) {
        recent.invalidate(shop);
    }

    private static FreightTemplate template(FreightTemplateRow row, List<FreightRuleRow> rules) {
        return new FreightTemplate(
                new FreightTemplateId(row.id()),
                row.name(),
                row.isDefault(),
                Optional.ofNullable(row.freeOverFen()).map(Money::new),
                rules.stream().map(FreightTemplates::rule).toList());
    }

    private static FreightRule rule(FreightRuleRow row) {
        return new FreightRule(
                row.provinceCode(),
                row.delivers(),
                row.firstWeightG(),
                new Money(row.firstFen()),
                row.nextWeightG(),
                new Money(row.nextFen()),
                row.freeApplies());
    }
}
