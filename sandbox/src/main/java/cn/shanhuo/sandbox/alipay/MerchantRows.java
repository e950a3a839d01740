package cn.shanhuo.sandbox.alipay;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MerchantRows extends GenericRepository<TradeRow, Long> {

    @Transactional
    @Query("""
           SELECT DISTINCT s.alipay_seller_id
             FROM shops s LEFT JOIN alipay_authorisations a ON a.seller_id = s.alipay_seller_id
            WHERE a.seller_id IS NULL
           """)
    List<String> withoutAuthorisation();
}
