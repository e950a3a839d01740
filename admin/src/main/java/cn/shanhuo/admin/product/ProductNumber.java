package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.ProductId;
import java.util.Optional;

/** Numbers of products in addresses, where anything may stand. */
final class ProductNumber {

    private ProductNumber() {}

    static Optional<ProductId> parse(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new ProductId(Long.parseLong(text))) : Optional.empty();
    }
}
