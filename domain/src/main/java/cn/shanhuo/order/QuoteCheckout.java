package cn.shanhuo.order;

import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons what a checkout would cost, for the page that asks for confirmation. */
@Singleton
public class QuoteCheckout {

    private final Reckoner reckoner;

    QuoteCheckout(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /** @param address null as long as the buyer has chosen none: then without freight */
    public Quote quote(BuyerId buyer, @Nullable AddressId address, List<Wanted> wanted) {
        return reckoner.quote(buyer, address, wanted);
    }
}
