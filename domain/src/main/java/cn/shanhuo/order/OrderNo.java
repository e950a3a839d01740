package cn.shanhuo.order;

/** An order of one shop; also the out_trade_no by which Alipay knows its payment. */
public record OrderNo(long value) {

    public OrderNo {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
