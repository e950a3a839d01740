package cn.shanhuo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.search.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Size must not be felt. Counts processor time, so that a busy machine tells the same. */
class SearchingTwentyThousandGoodsTest {

    private static final int GOODS = 20_000;
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 100;
    private static final List<String> PLACES = List.of("秋河", "老县", "大贵", "八仙", "正阳", "广佛", "洛河", "三阳", "长安", "兴隆");
    private static final List<String> WAYS = List.of("农家", "柴火", "高山", "手工", "林下", "当季", "散养", "古法", "石磨", "自晒");
    private static final List<String> GOODS_NAMES =
            List.of("腊肉", "土蜂蜜", "绞股蓝茶", "鲜竹笋", "苦荞面", "魔芋粉", "干香菇", "核桃", "包谷糖", "土鸡蛋", "女娲茶", "层层糖");
    private static final List<String> TYPED = List.of(
            "腊肉", "larou", "lr", "蜂蜜", "jgl", "高山 fengmi", "秋河", "bxnjhx", "干香菇 500", "xianggu", "茶", "laR", "飞机");

    private static GoodsIndex index;

    @BeforeAll
    static void fill() {
        CategoryRows rows = () -> List.of(
                new CategoryRow("honey", "土蜂蜜", "Honey", "honey", "FARM_PRODUCE", 540, "COOL_DRY", "SEVEN_DAYS"));
        index = new GoodsIndex(new Categories(rows));
        var chance = new Random(42);
        var cards = new ArrayList<GoodsCard>();
        for (int i = 1; i <= GOODS; i++) {
            cards.add(card(i, chance));
        }
        index.add(cards);
        index.refresh();
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @Test
    void everything_is_found_however_it_is_typed() {
        for (var typed : TYPED.subList(0, 7)) {
            assertThat(search(typed).total()).as(typed).isPositive();
        }
        assertThat(search("飞机").total()).isZero();
    }

    @Test
    void a_search_costs_a_fraction_of_a_millisecond_of_work() {
        var clock = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < ROUNDS; i++) {
            TYPED.forEach(SearchingTwentyThousandGoodsTest::search);
        }
        long start = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            TYPED.forEach(SearchingTwentyThousandGoodsTest::search);
        }
        long each = (clock.getCurrentThreadCpuTime() - start) / ROUNDS / TYPED.size();
        assertThat(Duration.ofNanos(each)).isLessThan(Duration.ofMillis(3));
    }

    @Test
    void many_who_search_at_once_get_the_same_answers() throws Exception {
        var alone = TYPED.stream().map(typed -> search(typed).total()).toList();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<List<Integer>> work =
                    () -> TYPED.stream().map(typed -> search(typed).total()).toList();
            for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, work))) {
                assertThat(done.get()).isEqualTo(alone);
            }
        }
    }

    private static GoodsIndex.Hits search(String typed) {
        var query = index.words().exact(typed);
        return query == null ? new GoodsIndex.Hits(List.of(), 0, false) : index.search(query, Sort.RELEVANCE, 0, 20);
    }

    private static GoodsCard card(int number, Random chance) {
        var place = any(PLACES, chance);
        var title = place + any(WAYS, chance) + any(WAYS, chance) + any(GOODS_NAMES, chance) + " "
                + (1 + chance.nextInt(5)) * 250 + "g";
        return new GoodsCard(
                new ProductId(number),
                new ShopId(1 + number % 500),
                any(PLACES, chance) + "山货铺" + number % 500,
                "610926100",
                place + "村",
                "honey",
                title,
                "平利县",
                null,
                null,
                new Money(1000 + chance.nextInt(20_000)),
                new Money(2000),
                1,
                chance.nextInt(1000),
                false,
                true,
                false,
                Instant.ofEpochSecond(1_760_000_000L + number));
    }

    private static <T> T any(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
