package cn.shanhuo.shop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShopRows extends GenericRepository<ShopRow, Long> {

    ShopRow save(ShopRow row);

    @Query("SELECT * FROM shops WHERE id = :id")
    Optional<ShopRow> find(long id);

    @Query("SELECT * FROM shops WHERE id IN (:ids)")
    List<ShopRow> among(List<Long> ids);

    @Query("SELECT * FROM shops WHERE status = 'OPEN' ORDER BY id DESC LIMIT :limit")
    List<ShopRow> open(int limit);
}
