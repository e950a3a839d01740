package cn.shanhuo.cart;

import cn.shanhuo.people.BuyerId;
import cn.shanhuo.people.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What a buyer had typed at the checkout, while another address is chosen or entered: sealed, because people write
 * telephone numbers into notes, and forgotten when the buyer's next draft is a day younger.
 */
@Singleton
public class CheckoutDrafts {

    /** The longest text kept, in characters; whatever is longer was not typed into our form. */
    public static final int LONGEST = 14_000;

    private static final Duration KEPT = Duration.ofDays(1);

    private final DraftRows rows;
    private final Vault vault;
    private final Clock clock;

    CheckoutDrafts(DraftRows rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps it in place of what was kept under this key. */
    @Transactional
    public void keep(BuyerId buyer, long key, String typed) {
        if (typed.length() <= LONGEST) {
            rows.forget(buyer.value(), clock.instant().minus(KEPT));
            rows.keep(buyer.value(), key, vault.seal(typed), clock.instant());
        }
    }

    @Transactional
    public Optional<String> find(BuyerId buyer, long key) {
        return rows.find(buyer.value(), key).map(draft -> vault.open(draft.typedSealed()));
    }
}
