package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.Arrays;
import java.util.List;

/** How far a province is from Shaanxi for a carrier, and what a kilogram costs: usual prices, to start from. */
enum Zone {
    HOME(5, 1, "61"),
    NEIGHBOUR(7, 2, "41", "42", "50", "51", "62", "14", "64"),
    ORDINARY(8, 3, "11", "12", "13", "31", "32", "33", "34", "35", "36", "37", "43", "44", "45", "52", "53"),
    FAR(10, 5, "21", "22", "23", "46", "15", "63"),
    /** Tibet and Xinjiang. */
    REMOTE(18, 14, "54", "65");

    private static final int KILOGRAM = 1000;

    final List<String> provinces;
    private final Money first;
    private final Money next;

    Zone(long firstYuan, long nextYuan, String... provinces) {
        this.first = Money.ofYuan(firstYuan);
        this.next = Money.ofYuan(nextYuan);
        this.provinces = List.of(provinces);
    }

    /** Every province of the mainland once, by its code. */
    static List<String> allProvinces() {
        return Arrays.stream(values())
                .flatMap(zone -> zone.provinces.stream())
                .sorted()
                .toList();
    }

    static Zone of(String province) {
        return Arrays.stream(values())
                .filter(zone -> zone.provinces.contains(province))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a province: " + province));
    }

    FreightRule byWeight(String province, boolean freeOver, Money surcharge) {
        return new FreightRule(
                province, true, KILOGRAM, first.plus(surcharge), KILOGRAM, next, freeOver && this != REMOTE);
    }
}
