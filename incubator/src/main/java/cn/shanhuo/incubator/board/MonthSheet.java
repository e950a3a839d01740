package cn.shanhuo.incubator.board;

import cn.shanhuo.incubator.sheet.Sheet;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole month as a spreadsheet, with the definition of its figures at the top. */
record MonthSheet(SalesMonth month, List<BoardRows.Row> shops, Towns towns, Optional<Instant> rolledUpAt) {

    private static final List<String> HEADINGS = List.of(
            "shop", "town", "village", "cohort", "gross", "refunds", "net", "orders", "before", "a", "b", "c", "d");

    byte[] file(Messages messages, Locale locale) {
        var headings = HEADINGS.stream()
                .map(key -> messages.say(locale, "incubator.board.sheet." + key))
                .toList();
        var notes = Stream.of(
                        Sentence.of("incubator.board.title", month.toString()),
                        Sentence.of("incubator.board.definition"),
                        BoardPage.fresh(rolledUpAt))
                .map(note -> messages.say(locale, note))
                .toList();
        return Sheet.of(
                month.toString(), notes, headings, shops.stream().map(this::row).toList());
    }

    private List<Object> row(BoardRows.Row shop) {
        return List.of(
                shop.name(),
                towns.name(shop.townCode()),
                shop.village(),
                text(shop.cohort()),
                yuan(shop.grossFen()),
                yuan(shop.refundFen()),
                yuan(shop.netFen()),
                shop.orders(),
                yuan(shop.beforeFen()),
                yuan(shop.aFen()),
                yuan(shop.bFen()),
                yuan(shop.cFen()),
                yuan(shop.dFen()));
    }

    private static String text(@Nullable String cohort) {
        return cohort == null ? "" : cohort;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
