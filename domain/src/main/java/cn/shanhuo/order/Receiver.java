package cn.shanhuo.order;

/**
 * Whom the parcel goes to, in clear: only for the buyer's own pages and for the shop that packs it.
 *
 * @param region province, city, county and town by name
 */
public record Receiver(String name, String phone, String region, String detail) {

    /** Printed without its facts, so that nobody's address slips into a log. */
    @Override
    public String toString() {
        return "Receiver[***]";
    }
}
