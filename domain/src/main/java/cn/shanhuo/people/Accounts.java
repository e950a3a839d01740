package cn.shanhuo.people;

import cn.shanhuo.house.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody who can sign in, found by number or by phone. */
@Singleton
public class Accounts {

    private final AccountRows rows;
    private final Vault vault;
    private final BlindIndex index;
    private final Ids ids;
    private final Clock clock;

    Accounts(AccountRows rows, Vault vault, BlindIndex index, Ids ids, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.index = index;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return rows.byId(id.value()).map(this::account);
    }

    public Optional<Account> byPhone(Phone phone) {
        return rows.byPhone(index.of(phone)).map(this::account);
    }

    /**
     * Opens an account for a phone; empty when the phone already has one.
     *
     * @param password none for somebody who signs in by codes only
     */
    public Optional<AccountId> open(Phone phone, Name name, @Nullable Password password) {
        long id = ids.next();
        var hash = password == null ? null : password.hash();
        int added = rows.insert(
                id, vault.seal(phone.digits()), index.of(phone), phone.tail(), hash, name.text(), clock.instant());
        return added == 1 ? Optional.of(new AccountId(id)) : Optional.empty();
    }

    public Set<StaffRole> roles(AccountId id) {
        var roles = EnumSet.noneOf(StaffRole.class);
        rows.roles(id.value()).forEach(role -> roles.add(StaffRole.valueOf(role)));
        return roles;
    }

    public void grant(AccountId id, StaffRole role) {
        rows.grant(id.value(), role.name(), clock.instant());
    }

    /** Hashes a right password anew when its hash is weaker than those we make now. */
    void renew(AccountRow account, String password) {
        var old = account.passwordHash();
        if (old != null && Password.isDated(old)) {
            rows.renewPassword(account.id(), old, Password.again(password).hash());
        }
    }

    Optional<AccountRow> knock(Phone phone) {
        return rows.byPhone(index.of(phone));
    }

    private Account account(AccountRow row) {
        return new Account(
                new AccountId(row.id()),
                new Phone(vault.open(row.phoneSealed())),
                row.name(),
                Account.Status.valueOf(row.status()),
                row.passwordHash() != null);
    }
}
