package cn.shanhuo.storefront.goods;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Which shops are run by somebody whose certificate holds. */
@Singleton
public class Graduates {

    private final GraduateRows rows;

    Graduates(GraduateRows rows) {
        this.rows = rows;
    }

    /** Proof that a shop's owner finished the course; the latest certificate when there are several. */
    public record Certificate(String no, String cohort) {

        public String href() {
            return "/certificates/" + no;
        }
    }

    @Transactional
    public Map<ShopId, Certificate> among(Collection<ShopId> shops) {
        if (shops.isEmpty()) {
            return Map.of();
        }
        return rows.among(shops.stream().map(ShopId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        row -> new ShopId(row.shopId()),
                        row -> new Certificate(row.no(), row.cohort()),
                        (_, latest) -> latest));
    }
}
