package cn.shanhuo.stock;

/** The ways a piece can go; the names are columns. */
enum StockMove {
    RESERVE("available", "reserved"),
    RELEASE("reserved", "available"),
    SHIP("reserved", "sold"),
    UNSHIP("sold", "reserved");

    final String from;
    final String to;

    StockMove(String from, String to) {
        this.from = from;
        this.to = to;
    }
}
