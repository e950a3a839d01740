package cn.shanhuo.order;

import cn.shanhuo.people.BuyerId;

/**
 * An entry of an address book, as far as an order copies it.
 *
 * @param unpaid how many orders of the same buyer wait for payment; 0 where that is not asked
 */
record AddressBookRow(
        long id,
        long buyerId,
        byte[] receiverSealed,
        byte[] phoneSealed,
        String phoneTail,
        String provinceCode,
        String countyCode,
        String regionNames,
        byte[] detailSealed,
        int unpaid) {

    boolean isOf(BuyerId buyer) {
        return buyerId == buyer.value();
    }
}
