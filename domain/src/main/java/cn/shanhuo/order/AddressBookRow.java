package cn.shanhuo.order;

/** An entry of an address book, as far as an order copies it. */
record AddressBookRow(
        long id,
        long buyerId,
        byte[] receiverSealed,
        byte[] phoneSealed,
        String phoneTail,
        String provinceCode,
        String countyCode,
        String regionNames,
        byte[] detailSealed) {}
