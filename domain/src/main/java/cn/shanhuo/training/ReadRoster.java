package cn.shanhuo.training;

import cn.shanhuo.people.Name;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Opens an .xlsx file as a roster. The row of headings is looked for in the first twenty rows of the first sheet that
 * has one, by name and not by position; everything above it is a title.
 */
public final class ReadRoster {

    public static final int MOST_ROWS = 2_000;
    public static final int MOST_BYTES = 5 << 20;

    private static final int HEADING_WITHIN = 20;
    private static final int LEAST_HEADINGS = 3;
    private static final int LONGEST_CELL = 200;
    private static final int MOST_COLUMNS = 100;
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_PLACES = 30;

    private ReadRoster() {}

    public static RosterReading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new RosterReading.TooBig();
        }
        return switch (SafeWorkbook.inspect(file)) {
            case NO_WORKBOOK -> new RosterReading.NotAWorkbook();
            case SUSPICIOUS -> new RosterReading.Suspicious();
            case SAFE -> open(file);
        };
    }

    private static RosterReading open(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            RosterReading last = new RosterReading.Empty();
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    last = read(rows.iterator());
                }
                if (!(last instanceof RosterReading.NoHeadings || last instanceof RosterReading.Empty)) {
                    return last;
                }
            }
            return last;
        } catch (IOException | RuntimeException e) {
            // the library throws what it likes on a damaged file
            return new RosterReading.NotAWorkbook();
        }
    }

    private static RosterReading read(Iterator<Row> rows) {
        Map<Integer, RosterColumn> best = Map.of();
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getRowNum() > HEADING_WITHIN) {
                break;
            }
            var headings = headings(row);
            best = headings.size() > best.size() ? headings : best;
            if (headings.size() >= LEAST_HEADINGS && missing(headings).isEmpty()) {
                return people(rows, headings);
            }
        }
        return new RosterReading.NoHeadings(missing(best));
    }

    private static RosterReading people(Iterator<Row> rows, Map<Integer, RosterColumn> headings) {
        var people = new ArrayList<RosterRow>();
        while (rows.hasNext()) {
            var row = rows.next();
            var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
            headings.forEach((at, column) -> cells.put(
                    column, row.getOptionalCell(at).map(ReadRoster::text).orElse("")));
            var person = new RosterRow(row.getRowNum(), cells);
            if (!person.blank()) {
                people.add(person);
            }
            if (people.size() > MOST_ROWS) {
                return new RosterReading.TooManyRows();
            }
        }
        return people.isEmpty() ? new RosterReading.Empty() : new RosterReading.Read(people);
    }

    private static Map<Integer, RosterColumn> headings(Row row) {
        var headings = new TreeMap<Integer, RosterColumn>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            var column = row.getOptionalCell(at).map(ReadRoster::text).flatMap(RosterColumn::of);
            if (column.isPresent() && !headings.containsValue(column.get())) {
                headings.put(at, column.get());
            }
        }
        return headings;
    }

    private static List<RosterColumn> missing(Map<Integer, RosterColumn> headings) {
        return Arrays.stream(RosterColumn.values())
                .filter(column -> column.required() && !headings.containsValue(column))
                .toList();
    }

    /** What stands in a cell; a quantity without exponent, so that a phone number kept as one survives. */
    private static String text(Cell cell) {
        var raw = cell.getType() == CellType.NUMBER
                ? Optional.ofNullable(cell.getRawValue())
                        .map(ReadRoster::plainNumber)
                        .orElse("")
                : cell.getText();
        var clean = Name.clean(raw);
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    /** Beyond fifteen digits a spreadsheet has lost the rest: such a number keeps its exponent, by which it is known. */
    private static String plainNumber(String raw) {
        if (raw.length() > LONGEST_NUMBER) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw);
            if (Math.abs((long) number.scale()) > MOST_PLACES) {
                return raw; // written out, a number of ten characters could take all memory
            }
            return number.precision() - number.scale() > EXACT_DIGITS
                    ? String.format("%.14E", number)
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
