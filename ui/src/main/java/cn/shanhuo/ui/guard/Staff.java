package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.StaffRole;
import java.util.Set;

/**
 * Somebody of the incubation centre. As a controller's argument it sends visitors to the sign-in page and answers 403 to
 * everybody without a staff role.
 */
public record Staff(AccountId account, Set<StaffRole> roles, String name) {

    public boolean is(StaffRole role) {
        return roles.contains(role);
    }

    /** Whether this one only looks: an auditor without any other role. */
    public boolean readsOnly() {
        return roles.equals(Set.of(StaffRole.AUDITOR));
    }
}
