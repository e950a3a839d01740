package cn.shanhuo.storefront.home;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When the county digs, picks, smokes and boils: the months in which goods of a category are freshly made. */
final class Seasons {

    private static final Map<String, Set<Month>> FRESH = Map.of(
            "bamboo-shoots", Set.of(Month.MARCH, Month.APRIL, Month.MAY),
            "tea", Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE),
            "gynostemma", Set.of(Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER, Month.OCTOBER),
            "dried", Set.of(Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER),
            "eggs", Set.of(Month.FEBRUARY, Month.MARCH, Month.JULY, Month.AUGUST),
            "grain", Set.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER),
            "honey", Set.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER),
            "konjac", Set.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER),
            "cured-meat", Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY),
            "sweets", Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY));

    private Seasons() {}

    static List<String> in(Month month) {
        return FRESH.entrySet().stream()
                .filter(season -> season.getValue().contains(month))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
