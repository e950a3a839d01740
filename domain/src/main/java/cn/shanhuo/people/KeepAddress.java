package cn.shanhuo.people;

import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.region.RegionPath;
import java.time.Clock;

/** Adds to a buyer's address book, changes it, and chooses the default. */
@UseCase
public class KeepAddress {

    public static final int MOST = 20;
    public static final int LONGEST_DETAIL = 100;

    private final AddressRows rows;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    KeepAddress(AddressRows rows, Vault vault, Ids ids, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a buyer wrote down, already checked. */
    public record Written(Name receiver, Phone phone, RegionPath region, String detail, boolean preferred) {}

    /** What became of it. */
    public sealed interface Outcome {}

    public record Kept(AddressId id) implements Outcome {}

    /** The book holds {@value #MOST} already. */
    public record BookFull() implements Outcome {}

    public record NoSuchAddress() implements Outcome {}

    /** The first one becomes the default by itself. */
    public Outcome add(BuyerId buyer, Written written) {
        rows.hold(buyer.value());
        int held = rows.count(buyer.value());
        if (held >= MOST) {
            return new BookFull();
        }
        var row = row(ids.next(), buyer, written);
        rows.insert(row);
        if (written.preferred() || held == 0) {
            rows.prefer(buyer.value(), row.id());
        }
        return new Kept(new AddressId(row.id()));
    }

    public Outcome change(BuyerId buyer, AddressId id, Written written) {
        rows.hold(buyer.value());
        if (rows.find(buyer.value(), id.value()).isEmpty()) {
            return new NoSuchAddress();
        }
        rows.update(row(id.value(), buyer, written));
        if (written.preferred()) {
            rows.prefer(buyer.value(), id.value());
        }
        return new Kept(id);
    }

    public Outcome prefer(BuyerId buyer, AddressId id) {
        rows.hold(buyer.value());
        if (rows.find(buyer.value(), id.value()).isEmpty()) {
            return new NoSuchAddress();
        }
        rows.prefer(buyer.value(), id.value());
        return new Kept(id);
    }

    /** Orders keep their own copy, so that an address may go at any time. */
    public Outcome remove(BuyerId buyer, AddressId id) {
        return rows.delete(buyer.value(), id.value()) == 1 ? new Kept(id) : new NoSuchAddress();
    }

    private AddressRow row(long id, BuyerId buyer, Written written) {
        var region = written.region();
        return new AddressRow(
                id,
                buyer.value(),
                vault.seal(written.receiver().text()),
                vault.seal(written.phone().digits()),
                written.phone().tail(),
                region.province().code(),
                region.city().code(),
                region.county().code(),
                region.town().map(town -> town.code()).orElse(null),
                region.kept(),
                vault.seal(written.detail()),
                false,
                clock.instant());
    }
}
