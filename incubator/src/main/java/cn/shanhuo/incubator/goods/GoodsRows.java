package cn.shanhuo.incubator.goods;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GoodsRows extends GenericRepository<GoodsRows.Row, Long> {

    String LINE = """
            SELECT p.id, p.shop_id, p.title, p.status, p.taken_down_why, s.name AS shop_name
              FROM products p JOIN shops s ON s.id = p.shop_id
            """;

    /** Drafts are their shop's alone. */
    @Query(LINE + " WHERE p.id = :id AND p.status <> 'DRAFT'")
    Optional<Row> find(long id);

    @Query(LINE + " WHERE p.status = 'TAKEN_DOWN' ORDER BY p.listed_at DESC, p.id DESC LIMIT :limit OFFSET :offset")
    List<Row> takenDown(int limit, int offset);

    @MappedEntity("products")
    record Row(
            @Id long id,
            long shopId,
            String title,
            String status,
            @Nullable String takenDownWhy,
            String shopName) {}
}
