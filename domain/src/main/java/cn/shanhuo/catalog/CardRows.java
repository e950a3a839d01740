package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CardRows extends GenericRepository<ProductRow, Long> {

    String CARD = """
           SELECT p.id, p.shop_id, s.name AS shop_name, s.town_code, s.village, p.category_code, p.title, p.origin,
                  p.made_on, p.cover_photo, p.sold_count, p.listed_at,
                  (SELECT COUNT(*) FROM certificates c
                    WHERE c.person_id = s.person_id AND c.revoked_at IS NULL) AS certificates
             FROM products p JOIN shops s ON s.id = p.shop_id
            WHERE p.status = 'ON_SALE' AND s.status = 'OPEN'
           """;

    @Query(CARD + " AND p.id > :after ORDER BY p.id LIMIT :limit")
    List<CardRow> after(long after, int limit);

    @Query(CARD + " AND p.id IN (:products)")
    List<CardRow> among(Collection<Long> products);

    @Query(CARD + " AND p.shop_id = :shop ORDER BY p.listed_at DESC, p.id DESC LIMIT :limit")
    List<CardRow> of(long shop, int limit);
}
