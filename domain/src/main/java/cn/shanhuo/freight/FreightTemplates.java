package cn.shanhuo.freight;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The templates of each shop. */
@Singleton
public class FreightTemplates {

    /** The shop's templates, its default first. */
    public List<FreightTemplate> of(ShopId shop) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<FreightTemplate> find(ShopId shop, FreightTemplateId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
