package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ledger.Marks;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.region.Region;
import cn.shanhuo.training.Cohort;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The month's board. */
public record BoardPage(
        SalesMonth when,
        BoardQuery query,
        List<ShopLine> shops,
        boolean more,
        Tiles tiles,
        Marks marks,
        Optional<Instant> rolledUpAt,
        boolean current,
        List<Cohort> cohorts,
        List<Region> towns,
        int applicationsWaiting,
        int mismatchesWaiting)
        implements Page {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A choice of a filter, and whether it is the one taken. */
    public record Option(String value, String text, boolean chosen) {}

    @Override
    public String template() {
        return "incubator/board/show";
    }

    public String month() {
        return when.toString();
    }

    public Sentence fresh() {
        return fresh(rolledUpAt);
    }

    static Sentence fresh(Optional<Instant> rolledUpAt) {
        return rolledUpAt
                .map(at -> Sentence.of("incubator.board.fresh", MINUTE.format(Calendar.local(at))))
                .orElse(Sentence.of("incubator.board.fresh.never"));
    }

    public String firstMark() {
        return marks.first().round();
    }

    public String secondMark() {
        return marks.second().round();
    }

    public String previousHref() {
        return query.href(path(when.plus(-1)), 1);
    }

    public @Nullable String nextHref() {
        return current ? null : query.href(path(when.plus(1)), 1);
    }

    public String exportHref() {
        return query.href(path(when) + ".xlsx", 1);
    }

    public String action() {
        return path(when);
    }

    public Pager pager() {
        return Pager.open(query.page(), more, page -> query.href(path(when), page));
    }

    public List<Option> cohortOptions() {
        return cohorts.stream()
                .map(cohort -> new Option(
                        cohort.id().toString(),
                        cohort.code().value(),
                        cohort.id().value() == query.cohort()))
                .toList();
    }

    public List<Option> townOptions() {
        return towns.stream()
                .map(town -> new Option(town.code(), town.name(), town.code().equals(query.town())))
                .toList();
    }

    /** Texts are message keys. */
    public List<Option> sortOptions() {
        return Stream.of("net", "gross", "refunds", "orders", "growth", "newest")
                .map(sort -> new Option(sort, "incubator.board.sort." + sort, sort.equals(query.sort())))
                .toList();
    }

    private static String path(SalesMonth month) {
        return "/incubator/months/" + month.yyyymm();
    }
}
