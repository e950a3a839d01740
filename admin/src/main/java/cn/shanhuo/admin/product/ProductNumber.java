package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.house.Ids;
import java.util.Optional;

/** Numbers of products in addresses, where anything may stand. */
final class ProductNumber {

    private ProductNumber() {}

    static Optional<ProductId> parse(String text) {
        return Ids.parse(text).map(ProductId::new);
    }
}
