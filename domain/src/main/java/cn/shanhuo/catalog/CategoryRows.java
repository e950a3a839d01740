package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CategoryRows extends GenericRepository<CategoryRow, String> {

    @Query("""
           SELECT code, name_zh, name_en, icon, usual_food_type, usual_shelf_life_days, usual_storage, usual_return_policy
             FROM categories ORDER BY position
           """)
    List<CategoryRow> inOrder();
}
