package cn.shanhuo.freight;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seller adds a template or changes one. The shop's first template becomes its default. */
@UseCase
public class SaveFreightTemplate {

    /** @param id of the template that is changed, or null for a new one */
    public Outcome save(ShopId shop, @Nullable FreightTemplateId id, Draft draft) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * What the seller wants.
     *
     * @param name 1 to 40 characters
     * @param preferred makes it the shop's default, instead of the one that was
     * @param freeOver 1 fen to 100,000 yuan
     */
    public record Draft(String name, boolean preferred, Optional<Money> freeOver, List<FreightRule> rules) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Saved(FreightTemplateId id) implements Outcome {}

        record Refused(Flaw why) implements Outcome {}

        record NoSuchTemplate() implements Outcome {}
    }

    /** Why a draft is refused. */
    public enum Flaw {
        NAME,
        FREE_OVER,
        /** Delivers nowhere, or names a province twice. */
        RULES,
        FEE
    }
}
