package cn.shanhuo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SearchingGoodsSqlTest {

    @Inject
    SearchGoods searchGoods;

    @Inject
    CatalogueChanges changes;

    @Inject
    ChangeStock changeStock;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    Goods goods;

    @Inject
    Graduates graduates;

    ShopId shop;
    ProductId bacon;
    ProductId tea;
    ProductId honey;
    SkuId jar;

    @BeforeEach
    void stockTheShop() {
        shop = goods.shop("秋河山货铺");
        bacon = goods.product(shop, "cured-meat", "农家柴火烟熏后腿腊肉");
        goods.sku(bacon, "500g", 4800, 30);
        tea = goods.product(shop, "gynostemma", "平利绞股蓝龙须茶 125g");
        goods.sku(tea, "125g", 9900, 10);
        honey = goods.product(shop, "honey", "百花土蜂蜜");
        jar = goods.sku(honey, "500g", 12800, 20);
        announce();
        until(() -> search(GoodsQuery.of("")).size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"腊肉", "柴火腊肉", "larou", "lr", "laR", "LAROU", "yan xun", "腊rou", "后腿 lr", "ＬＲ", "熏"})
    void bacon_is_found_however_it_is_typed(String words) {
        assertThat(search(GoodsQuery.of(words))).contains(bacon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"绞股蓝", "jgl", "jiaogulan", "jiaogl", "股蓝", "龙须茶", "125g", "jiaogula"})
    void gynostemma_is_found_however_it_is_typed(String words) {
        assertThat(search(GoodsQuery.of(words))).contains(tea);
    }

    @ParameterizedTest
    @ValueSource(strings = {"蜂蜜", "fengmi", "fm", "tufengmi", "honey", "土蜂"})
    void honey_is_found_however_it_is_typed(String words) {
        assertThat(search(GoodsQuery.of(words))).containsExactly(honey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"秋河", "qiuhe", "qhshp", "秋河村"})
    void goods_are_found_by_their_shop_and_village(String words) {
        assertThat(search(GoodsQuery.of(words))).contains(bacon, tea, honey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"飞机", "zzzz", "腊肉 飞机", "🍯", "\"((\\*:", "%", "x' OR 1=1 --"})
    void nonsense_finds_nothing_and_breaks_nothing(String words) {
        assertThat(search(GoodsQuery.of(words))).doesNotContain(honey, tea);
    }

    @Test
    void what_is_meant_comes_before_what_also_matches() {
        var tool = goods.product(shop, "dried", "蜂场旁边的香菇");
        goods.sku(tool, "250g", 3000, 5);
        announce();
        until(() -> search(GoodsQuery.of("")).size() == 4);
        assertThat(search(GoodsQuery.of("蜂蜜")).getFirst()).isEqualTo(honey);
    }

    @Test
    void a_card_says_whether_its_shop_is_a_graduates_and_towns_are_those_with_goods() {
        assertThat(card(honey).graduate()).isFalse();
        Village.update(
                "UPDATE shops SET person_id = ? WHERE id = ?",
                graduates.aGraduate("李春梅").person().value(),
                shop.value());
        announce();
        until(() -> card(honey).graduate());
        assertThat(searchGoods.towns())
                .contains(card(honey).townCode())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private GoodsCard card(ProductId product) {
        return searchGoods.search(GoodsQuery.of("").inShop(shop).page(1, 20)).goods().stream()
                .filter(card -> card.id().equals(product))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filters_narrow_and_orders_order() {
        assertThat(search(GoodsQuery.of("").inCategory("honey"))).containsExactly(honey);
        assertThat(search(GoodsQuery.of("").priced(Money.ofYuan(50), Money.ofYuan(99))))
                .containsExactly(tea);
        assertThat(search(GoodsQuery.of("").priced(null, Money.ofYuan(48)))).containsExactly(bacon);
        assertThat(search(GoodsQuery.of("").inTown("610926999"))).isEmpty();
        assertThat(search(GoodsQuery.of("").sorted(GoodsQuery.Sort.PRICE_UP))).containsExactly(bacon, tea, honey);
        assertThat(search(GoodsQuery.of("").sorted(GoodsQuery.Sort.PRICE_DOWN))).containsExactly(honey, tea, bacon);
        assertThat(search(GoodsQuery.of("").sorted(GoodsQuery.Sort.NEWEST))).containsExactly(honey, tea, bacon);
    }

    @Test
    void lists_come_in_pages() {
        var first = searchGoods.search(
                GoodsQuery.of("").inShop(shop).sorted(GoodsQuery.Sort.PRICE_UP).page(1, 2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.goods()).extracting(GoodsCard::id).containsExactly(bacon, tea);
        var second = searchGoods.search(
                GoodsQuery.of("").inShop(shop).sorted(GoodsQuery.Sort.PRICE_UP).page(2, 2));
        assertThat(second.goods()).extracting(GoodsCard::id).containsExactly(honey);
        var beyond = searchGoods.search(GoodsQuery.of("").inShop(shop).page(99, 60));
        assertThat(beyond.goods()).isEmpty();
    }

    @Test
    void a_sold_out_jar_is_shown_as_sold_out_soon_after() {
        changeStock.sellOut(shop, jar);
        until(() -> searchGoods.search(GoodsQuery.of("蜂蜜").inShop(shop)).goods().stream()
                .noneMatch(GoodsCard::inStock));
        changeStock.change(shop, jar, 3);
        until(() -> searchGoods.search(GoodsQuery.of("蜂蜜").inShop(shop)).goods().stream()
                .anyMatch(GoodsCard::low));
    }

    @Test
    void a_few_pieces_of_several_packs_are_few_together() {
        var comb = goods.sku(honey, "蜂巢 500g", 15800, 3);
        goods.stock(jar, 4);
        announce();
        until(() -> searchGoods.search(GoodsQuery.of("蜂蜜").inShop(shop)).goods().stream()
                .anyMatch(card -> card.packs() == 2 && !card.low()));
        changeStock.change(shop, jar, -1);
        changeStock.change(shop, comb, -1);
        until(() -> searchGoods.search(GoodsQuery.of("蜂蜜").inShop(shop)).goods().stream()
                .anyMatch(GoodsCard::low));
        changeStock.change(shop, comb, 2);
        until(() -> searchGoods.search(GoodsQuery.of("蜂蜜").inShop(shop)).goods().stream()
                .noneMatch(GoodsCard::low));
    }

    @Test
    void a_frozen_shop_disappears_and_comes_back() {
        goods.write("UPDATE shops SET status = 'FROZEN' WHERE id = ?", shop.value());
        announce();
        until(() -> search(GoodsQuery.of("")).isEmpty());
        goods.write("UPDATE shops SET status = 'OPEN' WHERE id = ?", shop.value());
        announce();
        until(() -> search(GoodsQuery.of("")).size() == 3);
    }

    private void announce() {
        transactions.executeWrite(_ -> {
            changes.record(shop);
            return shop;
        });
    }

    private List<ProductId> search(GoodsQuery query) {
        return searchGoods.search(query.inShop(shop)).goods().stream()
                .map(GoodsCard::id)
                .toList();
    }

    private static void until(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("seen in time").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
