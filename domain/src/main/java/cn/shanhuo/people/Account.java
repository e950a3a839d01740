package cn.shanhuo.people;

/** Somebody who can sign in, and as such a buyer. */
public record Account(AccountId id, Phone phone, String name, Status status, boolean hasPassword) {

    /** Whether the account may be used. */
    public enum Status {
        ACTIVE,
        /** Closed by staff for a while; cannot sign in. */
        LOCKED
    }

    public BuyerId asBuyer() {
        return new BuyerId(id.value());
    }
}
