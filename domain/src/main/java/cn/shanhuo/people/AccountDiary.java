package cn.shanhuo.people;

/** Where changes of roles are written down, in the transaction of the change. Room audit keeps it. */
public interface RoleDiary {

    /** @param who gave the role; the account itself when the operator's setting did */
    void granted(AccountId who, AccountId whom, StaffRole role);

    void withdrawn(AccountId who, AccountId whom, StaffRole role);
}
