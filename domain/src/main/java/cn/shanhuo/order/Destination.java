package cn.shanhuo.order;

/** Where an order goes: copied from the address book as it was, still sealed. */
record Destination(
        byte[] receiverSealed,
        byte[] phoneSealed,
        String phoneTail,
        String provinceCode,
        String countyCode,
        String regionNames,
        byte[] detailSealed) {

    static Destination of(AddressBookRow row) {
        return new Destination(
                row.receiverSealed(),
                row.phoneSealed(),
                row.phoneTail(),
                row.provinceCode(),
                row.countyCode(),
                row.regionNames(),
                row.detailSealed());
    }
}
