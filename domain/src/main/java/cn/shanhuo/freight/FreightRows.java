package cn.shanhuo.freight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FreightRows extends GenericRepository<FreightTemplateRow, Long> {

    @Query("""
           SELECT id, name, is_default, free_over_fen FROM freight_templates
            WHERE shop_id = :shop ORDER BY is_default DESC, id
           """)
    List<FreightTemplateRow> templates(long shop);

    @Query("""
           SELECT r.template_id, r.province_code, r.delivers, r.first_weight_g, r.first_fen,
                  r.next_weight_g, r.next_fen, r.free_applies
             FROM freight_rules r JOIN freight_templates t ON t.id = r.template_id
            WHERE t.shop_id = :shop ORDER BY r.template_id, r.province_code
           """)
    List<FreightRuleRow> rules(long shop);

    @Query("SELECT COUNT(*) FROM freight_templates WHERE shop_id = :shop AND is_default")
    int defaults(long shop);

    @Query("UPDATE freight_templates SET is_default = FALSE WHERE shop_id = :shop AND id <> :except")
    int standBack(long shop, long except);

    @Query("""
           INSERT INTO freight_templates (id, shop_id, name, is_default, free_over_fen, updated_at)
           VALUES (:id, :shop, :name, :preferred, :freeOver, :at)
           """)
    int add(long id, long shop, String name, boolean preferred, @Nullable Long freeOver, Instant at);

    @Query("""
           UPDATE freight_templates
              SET name = :name, is_default = is_default OR :preferred, free_over_fen = :freeOver, updated_at = :at
            WHERE shop_id = :shop AND id = :id
           """)
    int change(long id, long shop, String name, boolean preferred, @Nullable Long freeOver, Instant at);

    @Query("DELETE FROM freight_rules WHERE template_id = :template")
    int clearRules(long template);

    @Query("""
           INSERT INTO freight_rules (template_id, province_code, delivers, first_weight_g, first_fen,
                                      next_weight_g, next_fen, free_applies)
           VALUES (:template, :province, :delivers, :firstWeight, :first, :nextWeight, :next, :free)
           """)
    int addRule(
            long template,
            String province,
            boolean delivers,
            int firstWeight,
            long first,
            int nextWeight,
            long next,
            boolean free);
}
