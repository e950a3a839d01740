package cn.shanhuo.stock;

/**
 * Where the pieces of a pack are. Their sum changes only when the seller counts anew.
 *
 * @param available may be ordered
 * @param reserved promised to an order, paid or not, and still on the shelf
 * @param sold sent
 */
public record StockLevel(int available, int reserved, int sold) {

    public static final StockLevel NONE = new StockLevel(0, 0, 0);

    /** All pieces that ever were. */
    public int total() {
        return available + reserved + sold;
    }
}
