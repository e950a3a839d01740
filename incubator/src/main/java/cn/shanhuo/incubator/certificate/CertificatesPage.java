package cn.shanhuo.incubator.certificate;

import cn.shanhuo.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of certificates. */
public record CertificatesPage(
        String query,
        List<Line> certificates,
        boolean first,
        @Nullable String nextHref) implements Page {

    static final int SIZE = 50;

    public record Line(
            String href,
            String no,
            String name,
            String personHref,
            String cohort,
            String course,
            String issuedOn,
            boolean revoked) {}

    static CertificatesPage of(String query, List<CertificateRows.Row> found, boolean first) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? address(query) + "&below=" + shown.getLast().id()
                : null;
        return new CertificatesPage(
                query, shown.stream().map(CertificatesPage::line).toList(), first, next);
    }

    @Override
    public String template() {
        return "incubator/certificate/list";
    }

    public String firstHref() {
        return address(query);
    }

    private static Line line(CertificateRows.Row row) {
        return new Line(
                "/incubator/certificates/" + row.no(),
                row.no(),
                row.name(),
                "/incubator/people/" + row.personId(),
                row.code(),
                row.course(),
                row.issuedOn().toString(),
                row.revokedAt() != null);
    }

    private static String address(String query) {
        return "/incubator/certificates?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
