package cn.shanhuo.incubator.board;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Sentence;

/** The sums over the board, each with its change against the month before. */
public record Tiles(Tile net, Tile active, Tile first, Tile second, Tile proved) {

    /** One sum; the change may say that there is none. */
    public record Tile(String figure, Sentence change, boolean down) {}

    static Tiles of(BoardRows.Totals now, BoardRows.Totals before) {
        return new Tiles(
                new Tile(
                        "¥" + new Money(now.netFen()).display(),
                        growth(now.netFen(), before.netFen()),
                        now.netFen() < before.netFen()),
                count(now.active() + " / " + now.shops(), now.active(), before.active()),
                count(Integer.toString(now.firstMark()), now.firstMark(), before.firstMark()),
                count(Integer.toString(now.secondMark()), now.secondMark(), before.secondMark()),
                new Tile(
                        now.netFen() <= 0 ? "—" : permille(now.aFen(), now.netFen()),
                        Sentence.of("incubator.board.tile.orders", now.orders()),
                        false));
    }

    private static Tile count(String figure, int now, int before) {
        var change = now == before
                ? Sentence.of("incubator.board.change.same")
                : Sentence.of(
                        now > before ? "incubator.board.change.up" : "incubator.board.change.down",
                        Integer.toString(Math.abs(now - before)));
        return new Tile(figure, change, now < before);
    }

    private static Sentence growth(long now, long before) {
        if (before <= 0) {
            return Sentence.of("incubator.board.change.none");
        }
        return now == before
                ? Sentence.of("incubator.board.change.same")
                : Sentence.of(
                        now > before ? "incubator.board.change.up" : "incubator.board.change.down",
                        permille(Math.abs(now - before), before));
    }

    private static String permille(long part, long whole) {
        long tenths = Math.round(part * 1000.0 / whole);
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
