package cn.shanhuo.training;

import java.util.List;

/** What came of opening a file as a roster. */
public sealed interface RosterReading {

    record Read(List<RosterRow> rows) implements RosterReading {}

    /** Not an .xlsx workbook: an old .xls, a protected one, a picture, anything else. */
    record NotAWorkbook() implements RosterReading {}

    /** More than 5 MB. */
    record TooBig() implements RosterReading {}

    /** Packed so that it would burst when unpacked, or holding what a workbook never holds. */
    record Suspicious() implements RosterReading {}

    /** More than {@link ReadRoster#MOST_ROWS} rows of people. */
    record TooManyRows() implements RosterReading {}

    /** No row of headings among the first twenty; the columns that were missed. */
    record NoHeadings(List<RosterColumn> missing) implements RosterReading {}

    record Empty() implements RosterReading {}
}
