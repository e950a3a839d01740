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
 * telephone numbers into notes, and forgotten after a day; of one buyer the newest few are kept.
 */
@Singleton
public class CheckoutDrafts {

    /** The longest text kept, in characters; whatever is longer was not typed into our form. */
    public static final int LONGEST = 14_000;

    private static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST = 5;

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
            rows.keep(buyer.value(), key, vault.seal(typed), clock.instant());
            rows.beyond(buyer.value(), MOST).ifPresent(at -> rows.forget(buyer.value(), at));
        }
    }

    /** @return how many were thrown away; call again while it is not zero */
    @Transactional
    int forgetOld() {
        return rows.forgetBefore(clock.instant().minus(KEPT));
    }

    @Transactional
    public Optional<String> find(BuyerId buyer, long key) {
        return rows.find(buyer.value(), key).map(draft -> vault.open(draft.typedSealed()));
    }
}
