package cn.shanhuo.people;

/** An account in its role of buyer: the number is the account's. */
public record BuyerId(long value) {

    public BuyerId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
