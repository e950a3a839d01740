package cn.shanhuo.freight;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a shop's templates what sending costs. */
@Singleton
public class Freight {

    private final FreightTemplates templates;

    Freight(FreightTemplates templates) {
        this.templates = templates;
    }

    /**
     * Freight of what one shop sends in one go. A line that names no template, or one that is gone, is charged by the
     * shop's default; a shop without any template by weight, at usual prices. A changed template holds on every node
     * within two seconds.
     *
     * @param provinceCode two digits, such as 61 for Shaanxi
     * @param lines at least one
     */
    public FreightQuote quote(ShopId shop, String provinceCode, List<Weighed> lines) {
        var offered = templates.recent(shop);
        return FreightSum.of(
                provinceCode,
                lines,
                lines.stream().map(line -> choose(offered, line.template())).toList());
    }

    private static FreightTemplate choose(List<FreightTemplate> offered, @Nullable FreightTemplateId named) {
        return offered.stream()
                .filter(template -> template.id().equals(named))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElse(FreightTemplate.BUILT_IN);
    }
}
