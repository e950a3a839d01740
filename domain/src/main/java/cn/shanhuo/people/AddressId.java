package cn.shanhuo.people;

/** An entry of somebody's address book. */
public record AddressId(long value) {

    public AddressId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
