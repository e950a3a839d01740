package cn.shanhuo.cart;

import cn.shanhuo.catalog.ForSale;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CartRows extends GenericRepository<CartRow, Long> {

    @Query("SELECT id FROM carts WHERE token_hash = :hash")
    Optional<Long> ofVisitor(byte[] hash);

    @Query("SELECT id FROM carts WHERE token_hash = :hash FOR UPDATE")
    Optional<Long> lockVisitors(byte[] hash);

    @Query("SELECT id FROM carts WHERE buyer_id = :buyer")
    Optional<Long> ofBuyer(long buyer);

    @Query("SELECT id FROM carts WHERE buyer_id = :buyer FOR UPDATE")
    Optional<Long> lockBuyers(long buyer);

    @Query("""
           INSERT INTO carts (id, token_hash, updated_at) VALUES (:id, :hash, :at)
           ON DUPLICATE KEY UPDATE updated_at = :at
           """)
    int openForVisitor(long id, byte[] hash, Instant at);

    @Query("""
           INSERT INTO carts (id, buyer_id, updated_at) VALUES (:id, :buyer, :at)
           ON DUPLICATE KEY UPDATE updated_at = :at
           """)
    int openForBuyer(long id, long buyer, Instant at);

    @Query("UPDATE carts SET updated_at = :at WHERE id = :cart")
    int touch(long cart, Instant at);

    @Query("DELETE FROM carts WHERE id = :cart")
    int discard(long cart);

    @Query("DELETE FROM carts WHERE buyer_id IS NULL AND updated_at < :before LIMIT 1000")
    int discardVisitorsBefore(Instant before);

    @Query("""
           SELECT k.price_fen, st.available
             FROM skus k
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             JOIN stock st ON st.sku_id = k.id
            WHERE k.id = :sku AND
           """ + ForSale.RULE)
    Optional<OfferRow> offer(long sku);

    @Query("SELECT quantity FROM cart_lines WHERE cart_id = :cart AND sku_id = :sku")
    Optional<Integer> quantity(long cart, long sku);

    @Query("SELECT COUNT(*) FROM cart_lines WHERE cart_id = :cart")
    int countLines(long cart);

    @Query("""
           INSERT INTO cart_lines (cart_id, sku_id, quantity, seen_fen, ticked, added_at)
           VALUES (:cart, :sku, LEAST(:quantity, :most), :price, TRUE, :at)
           ON DUPLICATE KEY UPDATE quantity = LEAST(quantity + :quantity, :most), seen_fen = :price, ticked = TRUE
           """)
    int put(long cart, long sku, int quantity, int most, long price, Instant at);

    /** Adds up what lies in both. */
    @Query("""
           UPDATE cart_lines l JOIN cart_lines v ON v.cart_id = :from AND v.sku_id = l.sku_id
              SET l.quantity = LEAST(l.quantity + v.quantity, :most), l.ticked = TRUE
            WHERE l.cart_id = :into
           """)
    int addUp(long from, long into, int most);

    /** Moves what lies in the first only, the newest first, as far as there is room. */
    @Query("""
           INSERT INTO cart_lines (cart_id, sku_id, quantity, seen_fen, ticked, added_at)
           SELECT :into, v.sku_id, v.quantity, v.seen_fen, v.ticked, v.added_at
             FROM cart_lines v LEFT JOIN cart_lines l ON l.cart_id = :into AND l.sku_id = v.sku_id
            WHERE v.cart_id = :from AND l.sku_id IS NULL
            ORDER BY v.added_at DESC, v.sku_id LIMIT :room
           """)
    int pour(long from, long into, int room);

    @Query("""
           SELECT l.sku_id, k.shop_id, l.quantity, l.ticked, k.price_fen, COALESCE(st.available, 0) AS available,
           """ + ForSale.RULE + """
            AS for_sale
             FROM cart_lines l
             JOIN skus k ON k.id = l.sku_id
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             LEFT JOIN stock st ON st.sku_id = l.sku_id
            WHERE l.cart_id = :cart
            ORDER BY l.added_at DESC, l.sku_id
           """)
    List<CartLineRow> lines(long cart);

    @Query("UPDATE cart_lines SET quantity = :quantity, ticked = :ticked WHERE cart_id = :cart AND sku_id = :sku")
    int change(long cart, long sku, int quantity, boolean ticked);

    @Query("DELETE FROM cart_lines WHERE cart_id = :cart AND sku_id IN (:skus)")
    int remove(long cart, List<Long> skus);
}
