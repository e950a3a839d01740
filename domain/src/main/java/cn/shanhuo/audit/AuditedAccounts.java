package cn.shanhuo.audit;

import cn.shanhuo.people.AccountDiary;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.StaffRole;
import jakarta.inject.Singleton;

/** Puts every change of an account and its roles on record. */
@Singleton
class AuditedAccounts implements AccountDiary {

    private final Audit audit;

    AuditedAccounts(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void granted(AccountId who, AccountId whom, StaffRole role) {
        audit.record(who, "role.grant", "account", whom, role.name());
    }

    @Override
    public void withdrawn(AccountId who, AccountId whom, StaffRole role) {
        audit.record(who, "role.withdraw", "account", whom, role.name());
    }

    @Override
    public void locked(AccountId who, AccountId whom, String why) {
        audit.record(who, "account.lock", "account", whom, why);
    }

    @Override
    public void unlocked(AccountId who, AccountId whom, String why) {
        audit.record(who, "account.unlock", "account", whom, why);
    }
}
