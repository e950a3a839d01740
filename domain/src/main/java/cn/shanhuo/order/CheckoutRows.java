package cn.shanhuo.order;

import cn.shanhuo.catalog.ForSale;
import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What is looked up when orders are placed: each question once, for all checkouts that wait. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class CheckoutRows implements GenericRepository<OrderRow, Long> {

    private static final KeyedQuery<OfferRow> OFFERS = new KeyedQuery<>("""
            SELECT k.id, k.product_id, k.shop_id, s.name, p.title, k.label, p.cover_photo, k.price_fen, k.net_weight_g,
                   k.gross_weight_g, p.freight_template_id, p.return_policy, COALESCE(st.available, 0),
            """ + ForSale.RULE + """
              FROM skus k
              JOIN products p ON p.id = k.product_id
              JOIN shops s ON s.id = k.shop_id
              LEFT JOIN stock st ON st.sku_id = k.id
             WHERE k.id IN (%s)
            """, CheckoutRows::offer);

    private static final String ADDRESS = """
            SELECT a.id, a.buyer_id, a.receiver_sealed, a.phone_sealed, a.phone_tail, a.province_code, a.county_code,
                   a.region_names, a.detail_sealed,
            """;

    private static final KeyedQuery<AddressBookRow> ADDRESSES =
            new KeyedQuery<>(ADDRESS + " 0 FROM addresses a WHERE a.id IN (%s)", CheckoutRows::address);

    private static final KeyedQuery<AddressBookRow> ADDRESSES_AND_UNPAID =
            new KeyedQuery<>(ADDRESS + """
                   (SELECT COUNT(*) FROM orders o WHERE o.buyer_id = a.buyer_id AND o.status = 'UNPAID')
              FROM addresses a WHERE a.id IN (%s)
            """, CheckoutRows::address);

    private static final KeyedQuery<EarlierRow> EARLIER =
            new KeyedQuery<>("""
            SELECT c.buyer_id, c.checkout_key, o.id
              FROM checkouts c JOIN orders o ON o.checkout_id = c.id
             WHERE c.checkout_key IN (%s) ORDER BY o.id
            """, row -> new EarlierRow(row.getLong(1), row.getLong(2), row.getLong(3)));

    private final JdbcOperations jdbc;

    CheckoutRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<OfferRow> offers(Collection<Long> skus) {
        return read(OFFERS, skus);
    }

    List<AddressBookRow> addresses(Collection<Long> addresses) {
        return read(ADDRESSES, addresses);
    }

    List<AddressBookRow> addressesAndUnpaid(Collection<Long> addresses) {
        return read(ADDRESSES_AND_UNPAID, addresses);
    }

    List<EarlierRow> earlier(Collection<Long> keys) {
        return read(EARLIER, keys);
    }

    private <R> List<R> read(KeyedQuery<R> query, Collection<Long> keys) {
        return jdbc.execute(connection -> query.read(connection, keys));
    }

    private static OfferRow offer(ResultSet row) throws SQLException {
        return new OfferRow(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Long.class),
                row.getLong(8),
                row.getInt(9),
                row.getInt(10),
                row.getObject(11, Long.class),
                row.getString(12),
                row.getInt(13),
                row.getInt(14));
    }

    private static AddressBookRow address(ResultSet row) throws SQLException {
        return new AddressBookRow(
                row.getLong(1),
                row.getLong(2),
                row.getBytes(3),
                row.getBytes(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getInt(10));
    }
}
