package cn.shanhuo.incubator.board;

import cn.shanhuo.ledger.Marks;
import cn.shanhuo.ledger.SalesMonth;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Answers the board's question about a month. */
@Singleton
class Board {

    private static final int EVERYTHING = 100_000;

    private final BoardRows rows;
    private final Marks marks;
    private final Surroundings around;
    private final Clock clock;

    Board(BoardRows rows, Marks marks, Surroundings around, Clock clock) {
        this.rows = rows;
        this.marks = marks;
        this.around = around;
        this.clock = clock;
    }

    Marks marks() {
        return marks;
    }

    SalesMonth thisMonth() {
        return SalesMonth.of(clock.instant());
    }

    /** A month that has begun, in the form 202611. */
    Optional<SalesMonth> month(String yyyymm) {
        if (!yyyymm.matches("20\\d{2}(0[1-9]|1[0-2])")) {
            return Optional.empty();
        }
        return Optional.of(new SalesMonth(Integer.parseInt(yyyymm))).filter(month -> month.compareTo(thisMonth()) <= 0);
    }

    @Transactional
    public BoardPage page(SalesMonth month, BoardQuery query) {
        var found = shops(month, query, BoardQuery.SIZE + 1, query.skip());
        return new BoardPage(
                month,
                query,
                found.stream()
                        .limit(BoardQuery.SIZE)
                        .map(row -> ShopLine.of(row, around.towns(), marks, month))
                        .toList(),
                found.size() > BoardQuery.SIZE,
                Tiles.of(totals(month, query), totals(month.plus(-1), query)),
                marks,
                rows.rolledUpAt(),
                month.equals(thisMonth()),
                around.cohorts(),
                around.towns().all(),
                around.applicationsWaiting(),
                around.mismatchesWaiting());
    }

    @Transactional
    public MonthSheet sheet(SalesMonth month, BoardQuery query) {
        return new MonthSheet(month, shops(month, query, EVERYTHING, 0), around.towns(), rows.rolledUpAt());
    }

    private List<BoardRows.Row> shops(SalesMonth month, BoardQuery query, int size, int skip) {
        return rows.shops(
                month.yyyymm(),
                month.plus(-1).yyyymm(),
                month.plus(1).start(),
                query.cohort(),
                query.town(),
                query.sort(),
                size,
                skip);
    }

    private BoardRows.Totals totals(SalesMonth month, BoardQuery query) {
        return rows.totals(
                month.yyyymm(),
                month.plus(1).start(),
                query.cohort(),
                query.town(),
                marks.first().fen(),
                marks.second().fen());
    }
}
