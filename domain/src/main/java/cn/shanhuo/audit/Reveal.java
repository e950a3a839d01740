package cn.shanhuo.audit;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Vault;

/**
 * Shows somebody what pages otherwise mask, and writes down that they saw it: no entry, no sight. Whether they may see
 * it at all is the caller's business.
 */
@UseCase
public class Reveal {

    private final Audit audit;
    private final Vault vault;

    Reveal(Audit audit, Vault vault) {
        this.audit = audit;
        this.vault = vault;
    }

    /**
     * Opens a sealed value.
     *
     * @param kind whose it is, such as {@code person} or {@code order}
     * @param what it is, such as {@code phone} or {@code id-number}
     */
    public String open(AccountId who, String kind, Object id, String what, byte[] sealed) {
        audit.record(who, "reveal", kind, id, what);
        return vault.open(sealed);
    }
}
