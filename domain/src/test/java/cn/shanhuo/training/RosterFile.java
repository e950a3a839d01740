package cn.shanhuo.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/** Spreadsheets as officers have them, and identity numbers of nobody. */
public final class RosterFile {

    public static final Object[] HEADINGS = {"姓名", "身份证号", "手机号", "镇", "村", "户类型", "同意登记户类型"};

    private RosterFile() {}

    /** An .xlsx with these rows; numbers are written as quantities, everything else as text. */
    public static byte[] of(Object[]... rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("花名册");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number number) {
                        sheet.value(r, c, number);
                    } else {
                        sheet.value(r, c, rows[r][c].toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An identity number of Pingli that passes its check. */
    public static String anIdNumber() {
        var random = new Random();
        var head = "610926%d%02d%02d%03d"
                .formatted(
                        1960 + random.nextInt(40),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        return "0123456789X"
                .chars()
                .mapToObj(check -> head + (char) check)
                .filter(number -> IdNumber.parse(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    public static String aPhone() {
        return "139%08d".formatted(new Random().nextInt(100_000_000));
    }

    /** A person nobody has heard of. */
    public static Object[] aRow(String name) {
        return new Object[] {name, anIdNumber(), aPhone(), "广佛镇", "秋河村", "", ""};
    }
}
