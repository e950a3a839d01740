package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;

/** An entry of an address book, as far as an order copies it. */
@Introspected
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
