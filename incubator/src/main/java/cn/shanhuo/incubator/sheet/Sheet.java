package cn.shanhuo.incubator.sheet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of rows: a title above, headings, then texts, whole numbers and amounts in yuan. */
public final class Sheet {

    private static final MediaType XLSX =
            new MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Sheet() {}

    /**
     * Makes the file.
     *
     * @param notes lines above the headings: what the figures mean and how fresh they are
     * @param rows of String, Integer, Long or BigDecimal (yuan)
     */
    public static byte[] of(String name, List<String> notes, List<String> headings, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "shanhuo", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            int at = 0;
            for (var note : notes) {
                sheet.value(at, 0, safe(note));
                at++;
            }
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(at, c, headings.get(c));
                sheet.style(at, c).bold().fillColor("E3EEF5").set();
                sheet.width(c, 16);
            }
            sheet.freezePane(0, at + 1);
            for (var row : rows) {
                at++;
                write(sheet, at, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An answer that a browser saves under this name. */
    public static HttpResponse<byte[]> download(String fileName, byte[] file) {
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(file)
                .contentType(XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"sheet.xlsx\"; filename*=UTF-8''" + encoded);
    }

    /**
     * Text that stays text: somebody may save the sheet as CSV, where a leading equals sign would be calculated, so a
     * mark stands before it.
     */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void write(Worksheet sheet, int at, List<Object> row) {
        for (int c = 0; c < row.size(); c++) {
            switch (row.get(c)) {
                case BigDecimal yuan -> {
                    sheet.value(at, c, yuan);
                    sheet.style(at, c).format("#,##0.00").set();
                }
                case Number number -> sheet.value(at, c, number);
                case Object text -> sheet.value(at, c, safe(text.toString()));
            }
        }
    }
}
