package cn.shanhuo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.house.SiteOpened;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TellingOfChangesTest {

    private static final ShopId AUNTIE_LI = new ShopId(7);
    private static final ProductId HONEY = new ProductId(70);

    private final GoodsIndex index = new GoodsIndex(new Categories(() ->
            List.of(new CategoryRow("honey", "土蜂蜜", "Honey", "honey", "FARM_PRODUCE", 540, "COOL_DRY", "SEVEN_DAYS"))));
    private final Shelf shelf = new Shelf();
    private final Told told = new Told();
    private final IndexKeeper keeper = new IndexKeeper(shelf, index, told, Duration.ofHours(1));
    private final List<ChangeRow> diary = new ArrayList<>();
    private final CatalogueFeed feed = new CatalogueFeed(new Written(), keeper, told, Clock.systemUTC());

    @AfterEach
    void close() throws Exception {
        keeper.stop();
        index.close();
    }

    @Test
    void the_index_knows_a_change_before_anybody_is_told() {
        anIndexWithoutGoodsStands();
        diary.add(new ChangeRow(1, HONEY.value(), AUNTIE_LI.value()));
        assertThat(feed.readOnce()).isTrue();
        assertThat(told.foundWhenTold).containsExactly(1);
        assertThat(told.changes.getFirst().products()).containsExactly(HONEY);
    }

    @Test
    void a_change_that_could_not_be_read_in_a_rush_is_told_after_it() {
        anIndexWithoutGoodsStands();
        diary.add(new ChangeRow(1, HONEY.value(), AUNTIE_LI.value()));
        shelf.busy = true;
        assertThat(feed.readOnce()).isFalse();
        assertThat(told.changes).isEmpty();
        shelf.busy = false;
        assertThat(feed.readOnce()).isTrue();
        assertThat(told.foundWhenTold).containsExactly(1);
        assertThat(feed.readOnce()).isTrue();
        assertThat(told.changes).hasSize(1);
    }

    @Test
    void lists_are_renewed_when_the_index_stands() {
        keeper.build();
        assertThat(told.changes).containsExactly(CatalogueChanged.LISTS);
        assertThat(told.foundWhenTold).containsExactly(1);
        assertThat(keeper.ready(0)).isTrue();
    }

    @Test
    void the_index_is_built_for_the_first_who_searches() {
        keeper.onApplicationEvent(new SiteOpened());
        assertThat(keeper.ready(30)).isTrue();
    }

    @Test
    void the_index_is_built_although_nobody_searches() throws InterruptedException {
        var impatient = new IndexKeeper(shelf, index, told, Duration.ofMillis(1));
        impatient.onApplicationEvent(new SiteOpened());
        for (int look = 0; look < 300 && told.changes.isEmpty(); look++) {
            Thread.sleep(100);
        }
        impatient.stop();
        assertThat(told.changes).containsExactly(CatalogueChanged.LISTS);
    }

    @Test
    void a_change_before_the_index_is_begun_is_told_and_left_to_its_building() {
        diary.add(new ChangeRow(1, HONEY.value(), AUNTIE_LI.value()));
        assertThat(feed.readOnce()).isTrue();
        assertThat(told.foundWhenTold).containsExactly(0);
        assertThat(told.changes.getFirst().products()).containsExactly(HONEY);
        keeper.build();
        assertThat(told.foundWhenTold).containsExactly(0, 1);
    }

    @Test
    void a_site_that_stops_at_once_builds_nothing_any_more() {
        keeper.onApplicationEvent(new SiteOpened());
        keeper.stop();
        assertThat(keeper.ready(1)).isFalse();
        assertThat(told.changes).isEmpty();
    }

    private void anIndexWithoutGoodsStands() {
        shelf.bare = true;
        keeper.build();
        shelf.bare = false;
        told.changes.clear();
        told.foundWhenTold.clear();
    }

    private final class Told implements ApplicationEventPublisher<CatalogueChanged> {

        private final List<CatalogueChanged> changes = new CopyOnWriteArrayList<>();
        private final List<Integer> foundWhenTold = new ArrayList<>();

        @Override
        public void publishEvent(CatalogueChanged change) {
            changes.add(change);
            foundWhenTold.add(
                    index.search(new MatchAllDocsQuery(), Sort.RELEVANCE, 0, 9).total());
        }
    }

    /** A jar of honey is all there is. */
    private static final class Shelf extends GoodsCards {

        private final GoodsCard honey = new GoodsCard(
                HONEY,
                AUNTIE_LI,
                "秋河山货铺",
                "610926100",
                "秋河村",
                "honey",
                "百花土蜂蜜",
                "平利县",
                null,
                null,
                new Money(12800),
                new Money(12800),
                1,
                0,
                false,
                true,
                false,
                Instant.EPOCH);
        private boolean busy;
        private boolean bare;

        Shelf() {
            super(null, null);
        }

        @Override
        Page after(long product, int limit) {
            return bare || product >= HONEY.value()
                    ? new Page(List.of(), OptionalLong.empty())
                    : new Page(List.of(honey), OptionalLong.of(HONEY.value()));
        }

        @Override
        List<GoodsCard> among(Collection<Long> products) {
            if (busy) {
                throw new IllegalStateException("no connection within two seconds");
            }
            return List.of(honey);
        }
    }

    private final class Written implements ChangeDiary.Pages {

        @Override
        public long last() {
            return 0;
        }

        @Override
        public List<ChangeRow> after(long seq, int limit) {
            return diary.stream().filter(row -> row.seq() > seq).toList();
        }

        @Override
        public List<ChangeRow> among(List<Long> seqs) {
            return List.of();
        }
    }
}
