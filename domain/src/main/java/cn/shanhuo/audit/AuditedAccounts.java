package cn.shanhuo.audit;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.RoleDiary;
import cn.shanhuo.people.StaffRole;
import jakarta.inject.Singleton;

/** Puts every change of a role on record. */
@Singleton
class AuditedRoles implements RoleDiary {

    private final Audit audit;

    AuditedRoles(Audit audit) {
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
}
