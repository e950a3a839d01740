package cn.shanhuo.incubator.certificate;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Qr;
import cn.shanhuo.ui.Sentence;
import java.time.LocalDate;
import java.util.List;

/** Certificates on paper, one sheet of A4 each. */
public record PrintPage(List<Paper> papers) implements Page {

    /** What stands on one; the code leads to its public page. */
    public record Paper(
            String no,
            String name,
            String course,
            String cohort,
            int hours,
            Sentence startsOn,
            Sentence endsOn,
            Sentence issuedOn,
            Qr code,
            String address) {}

    static PrintPage of(List<CertificateRows.Row> rows, String site) {
        return new PrintPage(rows.stream()
                .map(row -> paper(row, site + "/certificates/" + row.no()))
                .toList());
    }

    @Override
    public String template() {
        return "incubator/certificate/print";
    }

    private static Paper paper(CertificateRows.Row row, String address) {
        return new Paper(
                row.no(),
                row.name(),
                row.course(),
                row.cohortName(),
                row.hours(),
                day(row.startsOn()),
                day(row.endsOn()),
                day(row.issuedOn()),
                Qr.of(address),
                address);
    }

    /** A day as it is written on paper. */
    private static Sentence day(LocalDate day) {
        return Sentence.of(
                "incubator.paper.day", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
