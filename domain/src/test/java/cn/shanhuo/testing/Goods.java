package cn.shanhuo.testing;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Lays shops, goods and buyers straight into the tables, for tests of what buyers do with them. How a shop comes to be
 * is told by the tests of its own room.
 */
@Singleton
public class Goods {

    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    Goods(TransactionOperations<Connection> transactions, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public BuyerId buyer(String name) {
        long id = ids.next();
        write(
                "INSERT INTO accounts (id, phone_sealed, phone_index, phone_tail, name, created_at) VALUES (?,?,?,?,?,?)",
                id,
                new byte[] {1},
                index(id),
                "0000",
                name,
                now());
        return new BuyerId(id);
    }

    /** An open shop of somebody who sells her own produce; a number after the name keeps it unlike any other. */
    public ShopId shop(String name) {
        long id = ids.next();
        long owner = buyer(name).value();
        write("""
              INSERT INTO shop_applications (id, account_id, status, shop_name, subject_type, town_code, village, story, updated_at)
              VALUES (?,?,'APPROVED',?,'SELF_PRODUCED','610926103','秋河村','',?)
              """, id, owner, name, now());
        write("""
              INSERT INTO shops (id, application_id, name, status, subject_type, town_code, village, story,
                                 alipay_seller_id, opened_at)
              VALUES (?,?,?,'OPEN','SELF_PRODUCED','610926103','秋河村','秦岭南坡，一家三代养蜂。','2088',?)
              """, id, id, name + " " + id, now());
        return new ShopId(id);
    }

    public ProductId product(ShopId shop, String category, String title) {
        long id = ids.next();
        write("""
              INSERT INTO products (id, shop_id, category_code, title, description, status, food_type, producer, origin,
                                    made_on, batch_no, shelf_life_days, storage, return_policy, listed_at, created_at, updated_at)
              VALUES (?,?,?,?,'自家蜂场，一年只取一次。','ON_SALE','FARM_PRODUCE','李春梅','陕西省安康市平利县',
                      '2026-10-18','H1018',730,'COOL_DRY','SEVEN_DAYS',?,?,?)
              """, id, shop.value(), category, title, now(), now(), now());
        return new ProductId(id);
    }

    /** A pack of 500 g net, at the end of the product's row of packs. */
    public SkuId sku(ProductId product, String label, long priceFen, int available) {
        long id = ids.next();
        write("""
              INSERT INTO skus (id, product_id, shop_id, position, label, price_fen, net_weight_g, gross_weight_g)
              SELECT ?, p.id, p.shop_id, (SELECT COUNT(*) FROM skus k WHERE k.product_id = p.id), ?, ?, 500, 600
                FROM products p WHERE p.id = ?
              """, id, label, priceFen, product.value());
        write("INSERT INTO stock (sku_id, available) VALUES (?,?)", id, available);
        return new SkuId(id);
    }

    /** The shop's one way of sending: to a province for a first fee, free from an amount on when one is given. */
    public void freight(ShopId shop, String province, long fen, @Nullable Integer freeOverFen) {
        long id = ids.next();
        write(
                "INSERT INTO freight_templates (id, shop_id, name, is_default, free_over_fen, updated_at) VALUES (?,?,'标准',TRUE,?,?)",
                id,
                shop.value(),
                freeOverFen,
                now());
        write("""
              INSERT INTO freight_rules (template_id, province_code, delivers, first_weight_g, first_fen, next_weight_g, next_fen, free_applies)
              VALUES (?,?,TRUE,100000,?,1000,0,TRUE)
              """, id, province, fen);
    }

    /** Tells the catalogue that buyers see something new. */
    public void shown(ProductId product) {
        write(
                "INSERT INTO catalogue_changes (product_id, shop_id, changed_at) SELECT id, shop_id, ? FROM products WHERE id = ?",
                now(),
                product.value());
    }

    public void stock(SkuId sku, int available) {
        write("UPDATE stock SET available = ? WHERE sku_id = ?", available, sku.value());
    }

    public void price(SkuId sku, long fen) {
        write("UPDATE skus SET price_fen = ? WHERE id = ?", fen, sku.value());
    }

    public void retire(SkuId sku) {
        write("UPDATE skus SET status = 'RETIRED' WHERE id = ?", sku.value());
    }

    /** Runs one statement of a test's own in a transaction of its own. */
    public void write(String sql, @Nullable Object... values) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /** The one number that a query of a test's own answers with. */
    public long number(String sql, @Nullable Object... values) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] index(long id) {
        return ByteBuffer.allocate(32).putLong(id).array();
    }
}
