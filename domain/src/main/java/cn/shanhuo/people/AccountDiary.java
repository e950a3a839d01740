package cn.shanhuo.people;

/** Where changes of accounts and their roles are written down, in the transaction of the change. Room audit keeps it. */
public interface AccountDiary {

    /** @param who gave the role; the account itself when the operator's setting did */
    void granted(AccountId who, AccountId whom, StaffRole role);

    void withdrawn(AccountId who, AccountId whom, StaffRole role);

    void locked(AccountId who, AccountId whom, String why);

    void unlocked(AccountId who, AccountId whom, String why);
}
