package cn.shanhuo.payment;

import cn.shanhuo.house.Ids;
import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Alipay reported, and what came of it. */
@Singleton
final class Notices {

    private final NoticeRows rows;
    private final Ids ids;

    Notices(NoticeRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * What changes nothing is remembered once: a genuine notification may be sent again by whoever has seen it, without end.
     *
     * @param verdicts one for each report, in the same order
     */
    void remember(List<Report> reports, List<Recorded> verdicts, Instant at) {
        var made = new ArrayList<NoticeRow>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            var row = row(reports.get(i), verdicts.get(i), at);
            if (!changesNothing(verdicts.get(i)) || isNew(row)) {
                made.add(row);
            }
        }
        if (!made.isEmpty()) {
            rows.saveAll(made);
        }
    }

    /** Whether a notification named another payee than ours for the trade that an answer reports. */
    boolean doubt(Report report) {
        var trade = report.trade();
        return report.source() == Report.Source.QUERY
                && trade != null
                && rows.ofWrongSeller(trade.order().value(), trade.tradeNo()) > 0;
    }

    private static boolean changesNothing(Recorded verdict) {
        return verdict == Recorded.REPEATED || verdict == Recorded.NOTED;
    }

    private boolean isNew(NoticeRow row) {
        var order = row.orderId();
        return order == null || rows.told(order, row.source(), row.tradeNo(), row.tradeStatus(), row.verdict()) == 0;
    }

    private NoticeRow row(Report report, Recorded verdict, Instant at) {
        var trade = report.trade();
        return new NoticeRow(
                ids.next(),
                report.source().name(),
                cut(report.outTradeNo(), 64),
                number(report.order()),
                cut(report.notifyId(), 128),
                trade == null ? "" : cut(trade.tradeNo(), 64),
                cut(report.tradeStatus(), 24),
                trade == null ? 0 : trade.amount().fen(),
                verdict.name(),
                at);
    }

    private static @Nullable Long number(@Nullable OrderNo order) {
        return order == null ? null : order.value();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
