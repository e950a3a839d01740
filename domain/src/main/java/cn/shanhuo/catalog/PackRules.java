package cn.shanhuo.catalog;

import cn.shanhuo.catalog.ProductDraft.Pack;
import cn.shanhuo.money.Money;
import java.util.HashSet;
import java.util.List;

/** What a pack must be: a name of its own, a price, weights and a stock within reason. */
final class PackRules {

    private static final Money LOWEST = new Money(1);
    private static final Money HIGHEST = Money.ofYuan(100_000);
    private static final int MOST_PACKS = 12;
    private static final int LONGEST_LABEL = 40;
    private static final int HEAVIEST_NET = 500_000;
    private static final int HEAVIEST_GROSS = 600_000;

    private PackRules() {}

    static void judge(List<Pack> packs, boolean forSale, List<Flaw> flaws) {
        if (packs.isEmpty() && forSale) {
            flaws.add(new Flaw("packs", Flaw.Why.NO_PACK, ""));
        }
        if (packs.size() > MOST_PACKS) {
            flaws.add(new Flaw("packs", Flaw.Why.TOO_MANY_PACKS, Integer.toString(MOST_PACKS)));
            return;
        }
        var labels = new HashSet<String>();
        for (int i = 0; i < packs.size(); i++) {
            var place = "packs." + i + ".";
            if (!labels.add(packs.get(i).label().strip())) {
                flaws.add(new Flaw(
                        place + "label", Flaw.Why.SAME_LABEL, packs.get(i).label()));
            }
            judge(place, packs.get(i), flaws);
        }
    }

    private static void judge(String place, Pack pack, List<Flaw> flaws) {
        if (pack.label().isBlank()) {
            flaws.add(new Flaw(place + "label", Flaw.Why.MISSING, ""));
        } else if (pack.label().codePointCount(0, pack.label().length()) > LONGEST_LABEL) {
            flaws.add(new Flaw(place + "label", Flaw.Why.TOO_LONG, Integer.toString(LONGEST_LABEL)));
        } else {
            Flaw.claims(place + "label", pack.label()).ifPresent(flaws::add);
        }
        if (pack.price().compareTo(LOWEST) < 0 || pack.price().compareTo(HIGHEST) > 0) {
            flaws.add(new Flaw(place + "price", Flaw.Why.PRICE_RANGE, ""));
        }
        if (pack.netWeight() < 1 || pack.netWeight() > HEAVIEST_NET) {
            flaws.add(new Flaw(place + "netWeight", Flaw.Why.WEIGHT_RANGE, ""));
        } else if (pack.grossWeight() < pack.netWeight() || pack.grossWeight() > HEAVIEST_GROSS) {
            flaws.add(new Flaw(place + "grossWeight", Flaw.Why.GROSS_BELOW_NET, ""));
        }
        if (pack.stock() < 0 || pack.stock() > ChangeStock.MOST) {
            flaws.add(new Flaw(place + "stock", Flaw.Why.STOCK_RANGE, Integer.toString(ChangeStock.MOST)));
        }
    }
}
