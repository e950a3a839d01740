package cn.shanhuo.storefront.address;

import cn.shanhuo.people.Address;
import cn.shanhuo.people.KeepAddress;
import cn.shanhuo.ui.Page;
import java.util.List;

/** The address book: names and phones masked, as others may look over one's shoulder. */
public record AddressesPage(List<Line> addresses, boolean full, int most) implements Page {

    /** One address; {@code href} leads to its form, {@code prefer} is where the form goes that makes it the default. */
    public record Line(String receiver, String phone, String region, String detail, boolean preferred, String href) {

        public String prefer() {
            return href + "/preference";
        }
    }

    static AddressesPage of(List<Address> book) {
        return new AddressesPage(
                book.stream()
                        .map(address -> new Line(
                                address.maskedReceiver(),
                                address.phone().masked(),
                                address.region().names(),
                                address.detail(),
                                address.preferred(),
                                "/addresses/" + address.id()))
                        .toList(),
                book.size() >= KeepAddress.MOST,
                KeepAddress.MOST);
    }

    @Override
    public String template() {
        return "storefront/address/list";
    }
}
