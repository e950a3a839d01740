package cn.shanhuo.region;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The divisions of mainland China as of 2023-06-30. Read from the classpath when first asked for: provinces to counties
 * together, towns province by province, so that starting up costs nothing and nobody pays for towns never looked at.
 */
@Singleton
public class Regions {

    private static final String TOP = "";
    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;
    private static final int TOWN = 9;

    /** By file: for each division its children; under {@link #TOP} the provinces. */
    private final Map<String, Map<String, List<Region>>> read = new ConcurrentHashMap<>();

    public List<Region> provinces() {
        return children(TOP);
    }

    /** The provinces for no code at all, the cities of a province, the counties of a city, the towns of a county. */
    public List<Region> children(String code) {
        return switch (code.length()) {
            case 0, PROVINCE, CITY -> counties().getOrDefault(code, List.of());
            case COUNTY -> find(code).isPresent() ? towns(code).getOrDefault(code, List.of()) : List.of();
            default -> List.of();
        };
    }

    public Optional<Region> find(String code) {
        var siblings =
                switch (code.length()) {
                    case PROVINCE -> provinces();
                    case CITY -> children(code.substring(0, PROVINCE));
                    case COUNTY -> children(code.substring(0, CITY));
                    case TOWN -> children(code.substring(0, COUNTY));
                    default -> List.<Region>of();
                };
        return siblings.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /**
     * The way from the province down to a county or town; empty when there is no such county, or no such town in it.
     *
     * @param town may be absent or empty
     */
    public Optional<RegionPath> path(String county, @Nullable String town) {
        if (county.length() != COUNTY) {
            return Optional.empty();
        }
        var last = town == null || town.isEmpty() ? Optional.<Region>empty() : find(town);
        boolean strayed = town != null && !town.isEmpty() && (last.isEmpty() || !town.startsWith(county));
        return find(county)
                .filter(found -> !strayed)
                .map(found -> new RegionPath(
                        find(county.substring(0, PROVINCE)).orElseThrow(),
                        find(county.substring(0, CITY)).orElseThrow(),
                        found,
                        last));
    }

    private Map<String, List<Region>> counties() {
        return read.computeIfAbsent("counties", Regions::read);
    }

    private Map<String, List<Region>> towns(String county) {
        return read.computeIfAbsent("towns/" + county.substring(0, PROVINCE), Regions::read);
    }

    private static Map<String, List<Region>> read(String file) {
        var children = new HashMap<String, List<Region>>();
        try (var stream = Regions.class.getResourceAsStream("/region/" + file + ".txt")) {
            if (stream == null) {
                return Map.of();
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            lines.forEach(line -> {
                int space = line.indexOf(' ');
                var region = new Region(line.substring(0, space), line.substring(space + 1));
                children.computeIfAbsent(parent(region.code()), parent -> new ArrayList<>())
                        .add(region);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        children.replaceAll((parent, regions) -> List.copyOf(regions));
        return children;
    }

    private static String parent(String code) {
        return switch (code.length()) {
            case PROVINCE -> TOP;
            case CITY -> code.substring(0, PROVINCE);
            case COUNTY -> code.substring(0, CITY);
            default -> code.substring(0, COUNTY);
        };
    }
}
