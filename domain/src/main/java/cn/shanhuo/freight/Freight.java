package cn.shanhuo.freight;

import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks a shop's templates what sending costs. */
@Singleton
public class Freight {

    /**
     * Freight of what one shop sends in one go.
     *
     * @param provinceCode two digits, such as 61 for Shaanxi
     * @param lines at least one
     */
    public FreightQuote quote(ShopId shop, String provinceCode, List<Weighed> lines) {
        throw new UnsupportedOperationException("not yet");
    }
}
