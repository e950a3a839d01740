package cn.shanhuo.testing;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import io.hypersistence.tsid.TSID;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * People and shops that a test needs to stand on but is not about, put straight into the tables. Each call makes new
 * ones; only after an application context has migrated the database.
 */
public final class Village {

    /** A shop ready to sell and the account of its owner. */
    public record OpenShop(ShopId shop, AccountId owner) {}

    private Village() {}

    /** Somebody who can be signed in, but whose phone is nobody's. */
    public static AccountId anAccount(String name) {
        long id = next();
        update("""
               INSERT INTO accounts (id, phone_sealed, phone_index, phone_tail, password_hash, name, status, created_at)
               VALUES (?, X'00', UNHEX(SHA2(?, 256)), '0000', NULL, ?, 'ACTIVE', UTC_TIMESTAMP(3))
               """, id, "phone of " + id, name);
        return new AccountId(id);
    }

    /** A member of the centre's staff; the role is OFFICER, HEAD, OPERATOR or AUDITOR. */
    public static AccountId anAccountOfStaff(String name, String role) {
        var account = anAccount(name);
        update(
                "INSERT INTO account_roles (account_id, role, granted_at) VALUES (?, ?, UTC_TIMESTAMP(3))",
                account.value(),
                role);
        return account;
    }

    /** An open shop in 广佛镇, 秋河村 whose name begins as given; names are unique, so a number follows. */
    public static OpenShop anOpenShop(String name) {
        var owner = anAccount("李春梅");
        long shop = next();
        update("""
               INSERT INTO shop_applications (id, account_id, status, shop_name, subject_type, town_code, village, story, updated_at)
               VALUES (?, ?, 'APPROVED', ?, 'SELF_PRODUCED', '610926106', '秋河村', '', UTC_TIMESTAMP(3))
               """, shop, owner.value(), name);
        update("""
               INSERT INTO shops (id, application_id, name, status, subject_type, town_code, village, story,
                                  alipay_seller_id, opened_at)
               VALUES (?, ?, ?, 'OPEN', 'SELF_PRODUCED', '610926106', '秋河村', '山里长大，只卖自家的', '2088000000000001', UTC_TIMESTAMP(3))
               """, shop, shop, name + shop);
        join(new ShopId(shop), owner, ShopRole.OWNER);
        return new OpenShop(new ShopId(shop), owner);
    }

    public static void join(ShopId shop, AccountId account, ShopRole role) {
        update(
                "INSERT INTO shop_members (shop_id, account_id, role, joined_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))",
                shop.value(),
                account.value(),
                role.name());
    }

    /** Runs one statement in a transaction of its own. */
    public static int update(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static long next() {
        return TSID.fast().toLong();
    }
}
