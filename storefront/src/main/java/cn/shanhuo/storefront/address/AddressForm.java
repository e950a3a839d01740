package cn.shanhuo.storefront.address;

import cn.shanhuo.people.Address;
import cn.shanhuo.people.KeepAddress;
import cn.shanhuo.people.KeepAddress.Written;
import cn.shanhuo.people.Name;
import cn.shanhuo.people.Phone;
import cn.shanhuo.region.Region;
import cn.shanhuo.region.RegionPath;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a buyer typed into the address form, and how it becomes an address. */
record AddressForm(Submitted typed) {

    static final String RECEIVER = "receiver";
    static final String PHONE = "phone";
    static final String DETAIL = "detail";
    static final String PREFERRED = "preferred";
    private static final int SHORTEST_DETAIL = 2;

    /** What came of reading it. */
    sealed interface Outcome {}

    record Right(Written written) implements Outcome {}

    record Wrong(Problems problems) implements Outcome {}

    static AddressForm blank() {
        return new AddressForm(Submitted.of());
    }

    /** The form of an address that is to be changed. */
    static AddressForm of(Address address) {
        var region = address.region();
        return new AddressForm(new Submitted(
                Map.of(
                        RECEIVER,
                        List.of(address.receiver()),
                        PHONE,
                        List.of(address.phone().digits()),
                        Level.PROVINCE.field(),
                        List.of(region.province().code()),
                        Level.CITY.field(),
                        List.of(region.city().code()),
                        Level.COUNTY.field(),
                        List.of(region.county().code()),
                        Level.TOWN.field(),
                        List.of(region.town().map(Region::code).orElse("")),
                        DETAIL,
                        List.of(address.detail()),
                        PREFERRED,
                        address.preferred() ? List.of("yes") : List.of()),
                Map.of()));
    }

    /** Whether only the next level of the picker was asked for, without scripts. */
    boolean onlyNextLevel() {
        return typed.has("level");
    }

    Outcome read(Regions regions) {
        var receiver = Name.parse(typed.text(RECEIVER));
        var phone = Phone.parse(typed.text(PHONE));
        var region = region(regions);
        var detail = Name.clean(typed.text(DETAIL));
        var problems = problems(receiver, phone, region, detail, regions);
        return problems.isEmpty()
                ? new Right(new Written(
                        receiver.orElseThrow(),
                        phone.orElseThrow(),
                        region.orElseThrow(),
                        detail,
                        typed.has(PREFERRED)))
                : new Wrong(problems);
    }

    private Optional<RegionPath> region(Regions regions) {
        var picked = Picked.read(typed, regions);
        return picked.has(Level.COUNTY)
                ? regions.path(picked.of(Level.COUNTY), picked.of(Level.TOWN))
                : Optional.empty();
    }

    private Problems problems(
            Optional<Name> receiver,
            Optional<Phone> phone,
            Optional<RegionPath> region,
            String detail,
            Regions regions) {
        var problems = Problems.NONE;
        if (receiver.isEmpty()) {
            problems = problems.at(RECEIVER, "storefront.address.receiver.wrong", Name.LONGEST);
        }
        if (phone.isEmpty()) {
            problems = problems.at(PHONE, "storefront.address.phone.wrong");
        }
        if (region.isEmpty()) {
            var missing = Picked.read(typed, regions).firstMissing();
            problems = problems.at(missing.field(), "storefront.address." + missing.field() + ".wrong");
        }
        int length = detail.codePointCount(0, detail.length());
        if (length < SHORTEST_DETAIL || length > KeepAddress.LONGEST_DETAIL) {
            problems = problems.at(DETAIL, "storefront.address.detail.wrong", KeepAddress.LONGEST_DETAIL);
        }
        return problems;
    }
}
