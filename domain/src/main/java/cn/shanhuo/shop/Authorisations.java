package cn.shanhuo.shop;

import cn.shanhuo.people.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Which merchants let us act for them at Alipay. A token is sealed: whoever has it takes and returns their money. */
@Singleton
public class Authorisations {

    private final AuthorisationRows rows;
    private final Vault vault;
    private final Clock clock;

    Authorisations(AuthorisationRows rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param sellerId Alipay's number of the merchant */
    @Transactional
    public Optional<AlipayToken> token(String sellerId) {
        return rows.find(sellerId).map(row -> new AlipayToken(vault.open(row.tokenSealed())));
    }

    /** Since when a merchant lets us. */
    @Transactional
    public Optional<Instant> since(String sellerId) {
        return rows.find(sellerId).map(AuthorisationRow::givenAt);
    }

    /** Keeps a merchant's token; an earlier one no longer counts. */
    @Transactional
    public void keep(String sellerId, AlipayToken token) {
        rows.put(sellerId, vault.seal(token.value()), clock.instant());
    }
}
