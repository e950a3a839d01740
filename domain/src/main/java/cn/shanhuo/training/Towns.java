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

    Towns(Regions regions, @Value("${shanhuo.county:610926}") String county) {
        this.all = List.copyOf(regions.children(county));
    }

    public List<Region> all() {
        return all;
    }

    /** A town by its code, its name, or its name without 镇. */
    public Optional<Region> named(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceFirst("^平利县", "");
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
