package cn.shanhuo.training;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** The towns of the county that this centre serves ({@code shanhuo.county}, division code of six digits; Pingli's 610926). */
@Singleton
public class Towns {

    private final List<Region> all;
    private final String county;

    Towns(Regions regions, @Value("${shanhuo.county:610926}") String county) {
        this.county = regions.find(county).map(Region::name).orElse("");
        this.all = List.copyOf(regions.children(county));
    }

    public List<Region> all() {
        return all;
    }

    /** A town by its code or its name, with or without the county before it and 镇 behind it. */
    public Optional<Region> named(String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var plain = whole.startsWith(county) ? whole.substring(county.length()) : whole;
        return all.stream()
                .filter(town -> town.code().equals(plain)
                        || town.name().equals(plain)
                        || town.name().equals(plain + "镇"))
                .findFirst();
    }

    public boolean known(String code) {
        return all.stream().anyMatch(town -> town.code().equals(code));
    }

    /** The name of a town; of a code that is no longer known, the code. */
    public String name(String code) {
        return all.stream()
                .filter(town -> town.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElse(code);
    }
}
