package cn.shanhuo.storefront.cart;

import cn.shanhuo.catalog.ForSale;
import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class CartLineRows implements GenericRepository<CartLineRow, Long> {

    private static final String LINES = """
            SELECT l.sku_id, l.quantity, l.seen_fen, l.ticked, k.product_id, k.shop_id, k.label, k.price_fen, p.title,
                   p.cover_photo, s.name, COALESCE(st.available, 0),
            """ + ForSale.RULE + """
              FROM carts c
              JOIN cart_lines l ON l.cart_id = c.id
              JOIN skus k ON k.id = l.sku_id
              JOIN products p ON p.id = k.product_id
              JOIN shops s ON s.id = k.shop_id
              LEFT JOIN stock st ON st.sku_id = l.sku_id
            """;
    private static final String ORDER = " ORDER BY l.added_at DESC, l.sku_id";

    private static final KeyedQuery<CartLineRow> OF_BUYER =
            new KeyedQuery<>(LINES + "WHERE c.buyer_id IN (%s)" + ORDER, CartLineRows::line);
    private static final KeyedQuery<CartLineRow> OF_VISITOR =
            new KeyedQuery<>(LINES + "WHERE c.token_hash IN (%s)" + ORDER, CartLineRows::line);

    private final JdbcOperations jdbc;

    CartLineRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<CartLineRow> ofBuyer(long buyer) {
        return jdbc.execute(connection -> OF_BUYER.read(connection, List.of(buyer)));
    }

    List<CartLineRow> ofVisitor(byte[] hash) {
        return jdbc.execute(connection -> OF_VISITOR.read(connection, List.of(hash)));
    }

    private static CartLineRow line(ResultSet row) throws SQLException {
        return new CartLineRow(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getLong(8),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getInt(12),
                row.getBoolean(13));
    }
}
