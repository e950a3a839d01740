package cn.shanhuo.region;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From province to town, with the names as they were when somebody chose them: codes and names change over the years,
 * an old address keeps its own. The town may be missing.
 */
public record RegionPath(Region province, Region city, Region county, Optional<Region> town) {

    /** What stands between the names where they are kept in one column; no division has it in its name. */
    public static final String BETWEEN = "/";

    /** Every name, as they are kept beside the codes: {@code 陕西省/安康市/平利县/城关镇}. */
    public String kept() {
        return Stream.concat(Stream.of(province, city, county), town.stream())
                .map(Region::name)
                .collect(Collectors.joining(BETWEEN));
    }

    /** As one writes it on a parcel; a city that only repeats its province or county is left out. */
    public String names() {
        return names(kept());
    }

    /** The same from names as they are {@link #kept()}. */
    public static String names(String kept) {
        return Arrays.stream(kept.split(BETWEEN))
                .filter(name -> !name.equals("市辖区") && !name.equals("县") && !name.endsWith("直辖县级行政区划"))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
