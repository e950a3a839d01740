package cn.shanhuo.incubator.certificate;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Qr;
import java.util.List;

/** Certificates on paper, one sheet of A4 each. */
public record PrintPage(List<Paper> papers) implements Page {

    /** What stands on one; the code leads to its public page. */
    public record Paper(
            String no, String name, String course, String cohort, int hours, String startsOn, String endsOn, String issuedOn,
            Qr code, String address) {}

    static PrintPage of(List<CertificateRows.Row> rows, String site) {
        return new PrintPage(rows.stream().map(row -> paper(row, site + "/certificates/" + row.no())).toList());
    }

    @Override
    public String template() {
        return "incubator/certificate/print";
    }

    private static Paper paper(CertificateRows.Row row, String address) {
        return new Paper(
                row.no(), row.name(), row.course(), row.code() + " " + row.cohortName(), row.hours(),
                row.startsOn().toString(), row.endsOn().toString(), row.issuedOn().toString(), Qr.of(address), address);
    }
}
