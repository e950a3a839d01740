package cn.shanhuo.people;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Buyers' address books, opened for their owners only. */
@Singleton
public class Addresses {

    private final AddressRows rows;
    private final Vault vault;

    Addresses(AddressRows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /** The default one first, then the newest. At most {@value KeepAddress#MOST}. */
    public List<Address> of(BuyerId buyer) {
        return rows.of(buyer.value()).stream().map(this::address).toList();
    }

    public Optional<Address> find(BuyerId buyer, AddressId id) {
        return rows.find(buyer.value(), id.value()).map(this::address);
    }

    private Address address(AddressRow row) {
        return new Address(
                new AddressId(row.id()),
                vault.open(row.receiverSealed()),
                new Phone(vault.open(row.phoneSealed())),
                region(row),
                vault.open(row.detailSealed()),
                row.isDefault());
    }

    private static RegionPath region(AddressRow row) {
        var names = row.regionNames().split(RegionPath.BETWEEN, -1);
        return new RegionPath(
                new Region(row.provinceCode(), names[0]),
                new Region(row.cityCode(), names[1]),
                new Region(row.countyCode(), names[2]),
                row.townCode() == null ? Optional.empty() : Optional.of(new Region(row.townCode(), names[3])));
    }
}
