package cn.shanhuo.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MovingPiecesSqlTest {

    private final Goods goods;
    private final Stock stock;
    private final TransactionOperations<Connection> transactions;

    MovingPiecesSqlTest(Goods goods, Stock stock, TransactionOperations<Connection> transactions) {
        this.goods = goods;
        this.stock = stock;
        this.transactions = transactions;
    }

    private SkuId honey(int available) {
        return goods.sku(goods.product(goods.shop("秋河山货铺"), "honey", "秋河土蜂蜜"), "500 克", 12_800, available);
    }

    private StockLevel shelf(SkuId sku) {
        return stock.levels(List.of(sku)).get(sku);
    }

    private boolean reserve(Map<SkuId, Integer> pieces) {
        return transactions.executeWrite(status -> {
            boolean enough = stock.reserve(pieces);
            if (!enough) {
                status.setRollbackOnly();
            }
            return enough;
        });
    }

    private void move(Runnable move) {
        transactions.executeWrite(_ -> {
            move.run();
            return true;
        });
    }

    @Test
    void a_piece_goes_from_the_shelf_to_the_promise_to_the_road_and_back() {
        var jar = honey(10);
        assertThat(reserve(Map.of(jar, 4))).isTrue();
        assertThat(shelf(jar)).isEqualTo(new StockLevel(6, 4, 0));
        move(() -> stock.ship(Map.of(jar, 3)));
        assertThat(shelf(jar)).isEqualTo(new StockLevel(6, 1, 3));
        move(() -> stock.unship(Map.of(jar, 2)));
        assertThat(shelf(jar)).isEqualTo(new StockLevel(6, 3, 1));
        move(() -> stock.release(Map.of(jar, 3)));
        assertThat(shelf(jar)).isEqualTo(new StockLevel(9, 0, 1));
    }

    @Test
    void of_three_packs_none_is_promised_when_one_has_too_few() {
        var packs = List.of(honey(5), honey(1), honey(5));
        assertThat(reserve(Map.of(packs.get(0), 2, packs.get(1), 2, packs.get(2), 2)))
                .isFalse();
        assertThat(packs)
                .extracting(this::shelf)
                .containsExactly(new StockLevel(5, 0, 0), new StockLevel(1, 0, 0), new StockLevel(5, 0, 0));
    }

    @Test
    void what_was_not_promised_is_neither_released_nor_shipped() {
        var jar = honey(3);
        assertThatThrownBy(() -> move(() -> stock.release(Map.of(jar, 1)))).hasMessageContaining("RELEASE");
        assertThatThrownBy(() -> move(() -> stock.ship(Map.of(jar, 1)))).hasMessageContaining("SHIP");
        assertThat(shelf(jar)).isEqualTo(new StockLevel(3, 0, 0));
    }

    @Test
    void a_pack_without_a_row_has_none() {
        assertThat(shelf(new SkuId(5))).isEqualTo(StockLevel.NONE);
        assertThat(reserve(Map.of(new SkuId(5), 1))).isFalse();
    }

    /** A hundred moves drawn at random, in any size of company: what they say and what the shelf holds agree. */
    @RepeatedTest(5)
    void whatever_moves_no_piece_appears_or_disappears(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var packs = List.of(honey(20), honey(7), honey(50), honey(0), honey(3));
        var expected = new HashMap<SkuId, StockLevel>();
        packs.forEach(pack -> expected.put(pack, shelf(pack)));
        for (int turn = 0; turn < 100; turn++) {
            var pieces = new HashMap<SkuId, Integer>();
            for (int i = 0; i <= chance.nextInt(packs.size()); i++) {
                pieces.put(packs.get(chance.nextInt(packs.size())), 1 + chance.nextInt(6));
            }
            var move = StockMove.values()[chance.nextInt(4)];
            boolean possible = pieces.entrySet().stream()
                    .allMatch(pack -> from(move, expected.get(pack.getKey())) >= pack.getValue());
            assertThat(tried(move, pieces)).isEqualTo(possible);
            if (possible) {
                pieces.forEach(
                        (pack, count) -> expected.merge(pack, StockLevel.NONE, (was, _) -> after(move, was, count)));
            }
        }
        assertThat(stock.levels(packs)).isEqualTo(expected);
        assertThat(packs.stream().mapToInt(pack -> shelf(pack).total()).sum()).isEqualTo(80);
    }

    private boolean tried(StockMove move, Map<SkuId, Integer> pieces) {
        try {
            switch (move) {
                case RESERVE -> {
                    return reserve(pieces);
                }
                case RELEASE -> move(() -> stock.release(pieces));
                case SHIP -> move(() -> stock.ship(pieces));
                case UNSHIP -> move(() -> stock.unship(pieces));
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static int from(StockMove move, StockLevel level) {
        return switch (move) {
            case RESERVE -> level.available();
            case RELEASE, SHIP -> level.reserved();
            case UNSHIP -> level.sold();
        };
    }

    private static StockLevel after(StockMove move, StockLevel was, int n) {
        return switch (move) {
            case RESERVE -> new StockLevel(was.available() - n, was.reserved() + n, was.sold());
            case RELEASE -> new StockLevel(was.available() + n, was.reserved() - n, was.sold());
            case SHIP -> new StockLevel(was.available(), was.reserved() - n, was.sold() + n);
            case UNSHIP -> new StockLevel(was.available(), was.reserved() + n, was.sold() - n);
        };
    }
}
