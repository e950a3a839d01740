package cn.shanhuo.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of a roster as it was written, still unjudged; the number is the one that the spreadsheet shows beside it. */
public record RosterRow(int number, Map<RosterColumn, String> cells) {

    public String text(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** The row on one line; control characters keep the fields apart, which cells are freed of when they are read. */
    String line() {
        var line = new StringBuilder().append(number);
        for (var column : RosterColumn.values()) {
            line.append('\u001f').append(text(column));
        }
        return line.toString();
    }

    static RosterRow ofLine(String line) {
        var fields = List.of(line.split("\u001f", -1));
        var cells = new TreeMap<RosterColumn, String>();
        for (var column : RosterColumn.values()) {
            cells.put(column, fields.get(column.ordinal() + 1));
        }
        return new RosterRow(Integer.parseInt(fields.getFirst()), cells);
    }
}
