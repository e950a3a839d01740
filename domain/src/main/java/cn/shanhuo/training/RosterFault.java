package cn.shanhuo.training;

/** What can be wrong with one cell of a roster, named by its column. */
public enum RosterFault {
    NAME_MISSING(RosterColumn.NAME),
    NAME_LONG(RosterColumn.NAME),
    /** The identity number has a file under another name. */
    NAME_DIFFERS(RosterColumn.NAME),
    ID_MISSING(RosterColumn.ID_NUMBER),
    ID_MANGLED(RosterColumn.ID_NUMBER),
    ID_LENGTH(RosterColumn.ID_NUMBER),
    ID_AREA(RosterColumn.ID_NUMBER),
    ID_BIRTHDAY(RosterColumn.ID_NUMBER),
    ID_CHECK(RosterColumn.ID_NUMBER),
    /** The same number stands in an earlier row. */
    ID_TWICE(RosterColumn.ID_NUMBER),
    PHONE_MISSING(RosterColumn.PHONE),
    PHONE_MANGLED(RosterColumn.PHONE),
    PHONE_WRONG(RosterColumn.PHONE),
    TOWN_MISSING(RosterColumn.TOWN),
    TOWN_UNKNOWN(RosterColumn.TOWN),
    VILLAGE_MISSING(RosterColumn.VILLAGE),
    VILLAGE_LONG(RosterColumn.VILLAGE),
    HOUSEHOLD_UNKNOWN(RosterColumn.HOUSEHOLD),
    /** A household type without the person's consent may not be kept. */
    CONSENT_MISSING(RosterColumn.CONSENT);

    private final RosterColumn column;

    RosterFault(RosterColumn column) {
        this.column = column;
    }

    public RosterColumn column() {
        return column;
    }

    static RosterFault of(IdNumber.Fault fault) {
        return switch (fault) {
            case MISSING -> ID_MISSING;
            case MANGLED -> ID_MANGLED;
            case LENGTH -> ID_LENGTH;
            case AREA -> ID_AREA;
            case BIRTHDAY -> ID_BIRTHDAY;
            case CHECK -> ID_CHECK;
        };
    }
}
