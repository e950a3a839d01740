package cn.shanhuo.people;

import cn.shanhuo.region.RegionPath;

/**
 * Where parcels go: an entry of a buyer's address book.
 *
 * @param receiver at most 25 characters
 * @param detail street, village group, house: at most 100 characters
 */
public record Address(AddressId id, String receiver, Phone phone, RegionPath region, String detail, boolean preferred) {

    /** For lists: the surname stays, the rest is starred. */
    public String maskedReceiver() {
        int first = receiver.offsetByCodePoints(0, 1);
        int rest = receiver.codePointCount(first, receiver.length());
        return receiver.substring(0, first) + "*".repeat(Math.min(2, rest));
    }
}
