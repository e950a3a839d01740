package cn.shanhuo.order;

import java.util.Objects;
import java.util.Optional;

/** Where an order goes: copied from the address book as it was, still sealed. */
record Destination(
        byte[] receiverSealed,
        byte[] phoneSealed,
        String phoneTail,
        String provinceCode,
        String countyCode,
        String regionNames,
        byte[] detailSealed) {

    static Optional<Destination> of(BuyerRow row) {
        if (row.provinceCode() == null) {
            return Optional.empty();
        }
        return Optional.of(new Destination(
                row.receiverSealed(),
                row.phoneSealed(),
                Objects.requireNonNull(row.phoneTail()),
                Objects.requireNonNull(row.provinceCode()),
                Objects.requireNonNull(row.countyCode()),
                Objects.requireNonNull(row.regionNames()),
                row.detailSealed()));
    }
}
