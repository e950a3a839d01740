package cn.shanhuo.app.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** The roster of one person, as the town's secretary would type it. */
final class Roster {

    private Roster() {}

    static Path of(String name, String idNumber, String phone) {
        try {
            var file = Files.createTempFile("roster", ".xlsx");
            try (var out = Files.newOutputStream(file);
                    var book = new Workbook(out, "journey", "1.0")) {
                var sheet = book.newWorksheet("花名册");
                var rows = new String[][] {{"姓名", "身份证号", "手机号", "镇", "村"}, {name, idNumber, phone, "广佛镇", "秋河村"}};
                for (int row = 0; row < rows.length; row++) {
                    for (int column = 0; column < rows[row].length; column++) {
                        sheet.value(row, column, rows[row][column]);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
