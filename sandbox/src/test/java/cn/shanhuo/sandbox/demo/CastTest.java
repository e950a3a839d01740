package cn.shanhuo.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.shop.CreditCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {

    private final Cast cast = Cast.read();

    @Test
    void eight_shops_of_five_villages_sell_forty_products() {
        assertThat(cast.shops()).hasSize(8);
        assertThat(cast.shops().stream().map(Cast.StoryShop::village).distinct())
                .hasSize(5);
        assertThat(cast.shops().stream().flatMap(shop -> shop.goods().stream())).hasSize(40);
    }

    @Test
    void every_product_has_three_photos_in_three_widths() {
        for (var shop : cast.shops()) {
            for (var good : shop.goods()) {
                for (var scene : List.of("close", "pack", "place")) {
                    for (int width : new int[] {320, 640, 800}) {
                        assertThat(getClass()
                                        .getResource(
                                                "/story/photos/%s-%s-%d.webp".formatted(good.slug(), scene, width)))
                                .as("%s %s %d", good.slug(), scene, width)
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void only_what_needs_a_licence_has_one_and_it_is_well_formed() {
        for (var shop : cast.shops()) {
            assertThat(shop.credit().isEmpty())
                    .as(shop.name())
                    .isEqualTo(!shop.subject().needsLicence());
            if (shop.subject().needsLicence()) {
                assertThat(CreditCode.parse(shop.credit())).as(shop.name()).isPresent();
            }
        }
    }

    @Test
    void invented_id_numbers_have_their_check_digit() {
        assertThat(TrainingChapter.idNumber(LocalDate.of(1990, 3, 7), 12))
                .hasSize(18)
                .startsWith("61092619900307");
        assertThat(cn.shanhuo.training.IdNumber.parse(TrainingChapter.idNumber(LocalDate.of(1990, 3, 7), 12)))
                .isPresent();
    }
}
