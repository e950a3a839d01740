package cn.shanhuo.freight;

import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seller adds a template or changes one. The shop's first template becomes its default. */
@Singleton
public class SaveFreightTemplate {

    /** The highest fee that a rule may ask. */
    public static final Money DEAREST = Money.ofYuan(1_000);

    private static final Money HIGHEST_THRESHOLD = Money.ofYuan(100_000);

    private final FreightRows rows;
    private final FreightTemplates templates;
    private final CatalogueChanges changes;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    SaveFreightTemplate(
            FreightRows rows,
            FreightTemplates templates,
            CatalogueChanges changes,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.changes = changes;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param id of the template that is changed, or null for a new one */
    public Outcome save(ShopId shop, @Nullable FreightTemplateId id, Draft draft) {
        var flaw = draft.flaw();
        if (flaw.isPresent()) {
            return new Outcome.Refused(flaw.get());
        }
        var outcome = transactions.executeWrite(_ -> write(shop, id, draft));
        templates.forget(shop); // after the commit, or a reader could keep the old rules
        return outcome;
    }

    private Outcome write(ShopId shop, @Nullable FreightTemplateId id, Draft draft) {
        var saved = id != null ? id : new FreightTemplateId(ids.next());
        boolean preferred = draft.preferred() || rows.defaults(shop.value()) == 0;
        var freeOver = draft.freeOver().map(Money::fen).orElse(null);
        var name = draft.name().strip();
        int written = id != null
                ? rows.change(saved.value(), shop.value(), name, preferred, freeOver, clock.instant())
                : rows.add(saved.value(), shop.value(), name, preferred, freeOver, clock.instant());
        if (written == 0) {
            return new Outcome.NoSuchTemplate();
        }
        if (preferred) {
            rows.standBack(shop.value(), saved.value());
        }
        rows.clearRules(saved.value());
        draft.rules().forEach(rule -> add(saved, rule));
        changes.record(shop);
        return new Outcome.Saved(saved);
    }

    private void add(FreightTemplateId template, FreightRule rule) {
        rows.addRule(
                template.value(),
                rule.provinceCode(),
                rule.delivers(),
                rule.firstWeight(),
                rule.firstFee().fen(),
                rule.nextWeight(),
                rule.nextFee().fen(),
                rule.freeApplies());
    }

    /**
     * What the seller wants.
     *
     * @param name 1 to 40 characters
     * @param preferred makes it the shop's default, instead of the one that was
     * @param freeOver 1 fen to 100,000 yuan
     * @param rules fees up to 1,000 yuan each
     */
    public record Draft(String name, boolean preferred, Optional<Money> freeOver, List<FreightRule> rules) {

        Optional<Flaw> flaw() {
            int length = name.strip().codePointCount(0, name.strip().length());
            if (length < 1 || length > 40) {
                return Optional.of(Flaw.NAME);
            }
            if (freeOver.filter(over -> !over.isPositive() || over.compareTo(HIGHEST_THRESHOLD) > 0)
                    .isPresent()) {
                return Optional.of(Flaw.FREE_OVER);
            }
            long provinces =
                    rules.stream().map(FreightRule::provinceCode).distinct().count();
            if (rules.stream().noneMatch(FreightRule::delivers) || provinces < rules.size()) {
                return Optional.of(Flaw.RULES);
            }
            boolean dear = rules.stream()
                    .anyMatch(rule -> rule.firstFee().compareTo(DEAREST) > 0
                            || rule.nextFee().compareTo(DEAREST) > 0);
            return dear ? Optional.of(Flaw.FEE) : Optional.empty();
        }
    }

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
