package cn.shanhuo.sandbox.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.people.Phone;
import cn.shanhuo.region.Regions;
import cn.shanhuo.sandbox.demo.DemoAccounts.DemoAccount;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who signs in: the demo's accounts, the shops' owners, and buyers with their addresses. */
final class PeopleChapter {

    private static final int BUYERS = 160;
    private static final String HASH = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)
            .hash(DemoAccounts.PASSWORD.getBytes(UTF_8), "the demo is public".getBytes(UTF_8))
            .getResult();

    private final Telling telling;
    private final Regions regions = new Regions();
    private final Map<String, Long> byPhone = new HashMap<>();
    private final List<StoryBuyer> buyers = new ArrayList<>();

    /** A buyer and the parcel's way there, sealed once and used for each of the orders. */
    record StoryBuyer(long account, String tail, byte[] receiver, byte[] phone, byte[] detail, Places.Place place) {}

    PeopleChapter(Telling telling) {
        this.telling = telling;
    }

    long account(DemoAccount who) {
        return byPhone.get(who.phone());
    }

    /** The owner of the n-th shop; Auntie Li's is the first. */
    long owner(int shop) {
        return byPhone.get(ownerPhone(shop));
    }

    static String ownerPhone(int shop) {
        return "138000000%02d".formatted(11 + shop);
    }

    List<StoryBuyer> buyers() {
        return buyers;
    }

    void tell(Cast cast) throws SQLException {
        try (var accounts = telling.into(
                "accounts", "id, phone_sealed, phone_index, phone_tail, password_hash, name, created_at")) {
            for (var who : DemoAccounts.all()) {
                enter(accounts, who.phone(), who.name(), 14);
            }
            for (int i = 1; i < cast.shops().size(); i++) {
                enter(accounts, ownerPhone(i), cast.shops().get(i).owner(), 14);
            }
            for (int i = 0; i < BUYERS; i++) {
                enter(accounts, buyerPhone(i), Names.buyer(telling.chance()), 13 - i % 13);
            }
        }
        roles();
        addresses();
    }

    private static String buyerPhone(int i) {
        return (i < 100 ? "138" : "139") + "000010%02d".formatted(i % 100);
    }

    private void enter(Batch accounts, String number, String name, int monthsAgo) throws SQLException {
        var phone = new Phone(number);
        long id = telling.id();
        byPhone.put(number, id);
        accounts.add(
                id,
                telling.sealed(number),
                telling.indexOf(phone),
                phone.tail(),
                HASH,
                name,
                Calendar.start(telling.month(monthsAgo)));
    }

    private void roles() throws SQLException {
        try (var roles = telling.into("account_roles", "account_id, role, granted_at")) {
            var since = Calendar.start(telling.month(15));
            roles.add(account(DemoAccounts.OFFICER), "OFFICER", since);
            roles.add(account(DemoAccounts.HEAD), "HEAD", since);
            roles.add(account(DemoAccounts.OPERATOR), "OPERATOR", since);
            roles.add(account(DemoAccounts.AUDITOR), "AUDITOR", since);
        }
    }

    private void addresses() throws SQLException {
        try (var addresses = telling.into(
                "addresses",
                "id, buyer_id, receiver_sealed, phone_sealed, phone_tail, province_code, city_code, "
                        + "county_code, region_names, detail_sealed, is_default, created_at")) {
            keep(addresses, account(DemoAccounts.BUYER), "陈先生", DemoAccounts.BUYER.phone(), Places.XIAN);
            for (int i = 0; i < BUYERS; i++) {
                var phone = buyerPhone(i);
                keep(addresses, byPhone.get(phone), Names.buyer(telling.chance()), phone, Places.any(telling.chance()));
            }
        }
    }

    private void keep(Batch addresses, long account, String receiver, String phone, Places.Place place)
            throws SQLException {
        var buyer = new StoryBuyer(
                account,
                new Phone(phone).tail(),
                telling.sealed(receiver),
                telling.sealed(phone),
                telling.sealed(Places.detail(telling.chance())),
                place);
        buyers.add(buyer);
        addresses.add(
                telling.id(),
                account,
                buyer.receiver(),
                buyer.phone(),
                buyer.tail(),
                place.province(),
                place.city(),
                place.county(),
                regions.path(place.county(), null).orElseThrow().kept(),
                buyer.detail(),
                true,
                Calendar.start(telling.month(13)));
    }
}
