package cn.shanhuo.payment;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.watch.Tally;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where reports of payments queue. A few lanes each take all that wait and book them in one transaction, so that under
 * load many share one commit; when nothing waits, a report has a transaction of its own at once. A batch that fails is
 * booked one by one, so that nobody is failed for another's sake.
 */
@Singleton
class PaymentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentDesk.class);
    private static final int LANES = 2;
    private static final int MOST_AT_ONCE = 64;
    private static final int ATTEMPTS = 3;

    private final BookReports bookReports;
    private final Tally tally;
    private final Lanes<Report, Answer> lanes = new Lanes<>("payment-desk", LANES, MOST_AT_ONCE, this::bookAll);

    PaymentDesk(BookReports bookReports, Tally tally) {
        this.bookReports = bookReports;
        this.tally = tally;
    }

    /** What became of a report at the desk. */
    private sealed interface Answer {
        record Booked(Recorded recorded) implements Answer {}

        record Failed(RuntimeException why) implements Answer {}
    }

    /** Waits for the commit; throws what the booking threw, or that it took too long: then it may still be booked. */
    Recorded book(Report report) {
        return switch (Lanes.await(lanes.hand(report))) {
            case Answer.Booked(var recorded) -> counted(recorded);
            case Answer.Failed(var why) -> throw why;
        };
    }

    private Recorded counted(Recorded recorded) {
        switch (recorded) {
            case BOOKED, REVIVED, RETURNED -> tally.add(Tally.Of.PAYMENTS_BOOKED);
            case REPEATED, NOTED, UNKNOWN_ORDER, WRONG_AMOUNT, WRONG_SELLER, WRONG_APP, SECOND_TRADE -> {}
        }
        return recorded;
    }

    private List<Answer> bookAll(List<Report> reports) {
        try {
            return bookReports.book(reports).stream()
                    .<Answer>map(Answer.Booked::new)
                    .toList();
        } catch (RuntimeException e) {
            if (reports.size() > 1) {
                LOG.warn(
                        "{} reports of payments could not be booked together, now one by one: {}",
                        reports.size(),
                        e.toString());
            }
            return reports.stream().map(this::bookAlone).toList();
        }
    }

    private Answer bookAlone(Report report) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Answer.Booked(bookReports.book(List.of(report)).getFirst());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    return new Answer.Failed(e);
                }
            }
        }
    }
}
