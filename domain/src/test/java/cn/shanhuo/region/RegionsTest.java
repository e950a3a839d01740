package cn.shanhuo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private final Regions regions = new Regions();

    @Test
    void the_way_leads_from_the_province_to_the_town() {
        var path = regions.path("610926", "610926100").orElseThrow();
        assertThat(path.province()).isEqualTo(new Region("61", "陕西省"));
        assertThat(path.city()).isEqualTo(new Region("6109", "安康市"));
        assertThat(path.county()).isEqualTo(new Region("610926", "平利县"));
        assertThat(path.town()).contains(new Region("610926100", "城关镇"));
        assertThat(path.names()).isEqualTo("陕西省 安康市 平利县 城关镇");
    }

    @Test
    void pingli_has_its_eleven_towns() {
        assertThat(regions.children("610926"))
                .hasSize(11)
                .extracting(Region::name)
                .contains("广佛镇", "八仙镇", "正阳镇");
    }

    @Test
    void the_town_may_be_left_open() {
        assertThat(regions.path("610926", "").orElseThrow().town()).isEmpty();
        assertThat(regions.path("610926", null).orElseThrow().town()).isEmpty();
    }

    @Test
    void cities_that_only_repeat_what_stands_above_are_not_written_on_the_parcel() {
        assertThat(regions.path("110108", null).orElseThrow().names()).isEqualTo("北京市 海淀区");
        assertThat(regions.path("500236", null).orElseThrow().names()).isEqualTo("重庆市 奉节县");
        assertThat(regions.path("429004", null).orElseThrow().names()).isEqualTo("湖北省 仙桃市");
        assertThat(regions.path("441900", null).orElseThrow().names()).isEqualTo("广东省 东莞市");
    }

    @Test
    void what_does_not_exist_or_lies_elsewhere_is_not_found() {
        assertThat(regions.path("610999", null)).isEmpty();
        assertThat(regions.path("610926", "110101001")).isEmpty();
        assertThat(regions.path("610926", "610926999")).isEmpty();
        assertThat(regions.path("6109", null)).isEmpty();
        assertThat(regions.path("", null)).isEmpty();
        assertThat(regions.children("99")).isEmpty();
        assertThat(regions.children("../etc")).isEmpty();
        assertThat(regions.children("610926100")).isEmpty();
        assertThat(regions.find("abcdef")).isEmpty();
    }

    @Test
    void every_county_is_reached_from_above_and_names_can_be_kept_in_one_column() {
        var seen = new HashSet<String>();
        for (var province : regions.provinces()) {
            for (var city : regions.children(province.code())) {
                for (var county : regions.children(city.code())) {
                    assertThat(seen.add(county.code())).isTrue();
                    assertThat(county.name()).doesNotContain("/").isNotBlank();
                }
            }
        }
        assertThat(seen).hasSize(2978);
        assertThat(regions.provinces()).hasSize(31);
    }
}
