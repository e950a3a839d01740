package cn.shanhuo.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The categories, in the order in which they are shown. They change only by a migration, so that they are read once. */
@Singleton
public class Categories {

    public List<Category> all() {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Category> find(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }
}
