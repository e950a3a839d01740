package cn.shanhuo.storefront.address;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.form.Submitted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far somebody has got in the picker: for each level the choices and the one chosen. What does not lie in the level
 * above is forgotten; where there is only one choice, as below Beijing, it is taken.
 */
final class Picked {

    private final Map<Level, List<Region>> choices = new EnumMap<>(Level.class);
    private final Map<Level, String> chosen = new EnumMap<>(Level.class);

    private Picked() {}

    static Picked read(Submitted typed, Regions regions) {
        var picked = new Picked();
        var above = "";
        for (var level : Level.values()) {
            boolean open = level == Level.PROVINCE || !above.isEmpty();
            var here = open ? regions.children(above) : List.<Region>of();
            above = pick(level, here, typed.text(level.field()));
            picked.choices.put(level, here);
            picked.chosen.put(level, above);
        }
        return picked;
    }

    private static String pick(Level level, List<Region> choices, String wish) {
        if (choices.size() == 1 && level == Level.CITY) {
            return choices.getFirst().code();
        }
        return choices.stream()
                .map(Region::code)
                .filter(wish::equals)
                .findFirst()
                .orElse("");
    }

    List<Region> choices(Level level) {
        return choices.getOrDefault(level, List.of());
    }

    /** The code chosen at a level; empty when there is none yet. */
    String of(Level level) {
        return chosen.getOrDefault(level, "");
    }

    boolean has(Level level) {
        return !of(level).isEmpty();
    }

    /** The first level that still must be chosen; the county when all are. */
    Level firstMissing() {
        return !has(Level.PROVINCE) ? Level.PROVINCE : !has(Level.CITY) ? Level.CITY : Level.COUNTY;
    }
}
