package cn.shanhuo.catalog;

import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The categories, in the order in which they are shown. They change only by a migration, so that they are read once. */
@Singleton
public class Categories {

    private final Supplier<List<Category>> all;

    Categories(CategoryRows rows) {
        this.all = SupplierUtil.memoizedNonEmpty(
                () -> rows.inOrder().stream().map(Categories::category).toList());
    }

    public List<Category> all() {
        return all.get();
    }

    public Optional<Category> find(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    private static Category category(CategoryRow row) {
        var usual = new Category.Usual(
                FoodType.valueOf(row.usualFoodType()),
                row.usualShelfLifeDays(),
                Storage.valueOf(row.usualStorage()),
                ReturnPolicy.valueOf(row.usualReturnPolicy()));
        return new Category(row.code(), row.nameZh(), row.nameEn(), row.icon(), usual);
    }
}
