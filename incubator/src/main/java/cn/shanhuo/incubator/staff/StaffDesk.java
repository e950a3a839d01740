package cn.shanhuo.incubator.staff;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.people.Vault;
import cn.shanhuo.ui.guard.Staff;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads who works here and what was done. */
@Singleton
class StaffDesk {

    private final StaffRows rows;
    private final Vault vault;

    StaffDesk(StaffRows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    @Transactional
    public List<StaffPage.Member> members(Staff reader) {
        var people = new LinkedHashMap<Long, StaffPage.Member>();
        for (var row : rows.roles()) {
            var role = StaffRole.valueOf(row.role());
            var given = StaffPage.Given.of(row.id(), role, mayWithdraw(reader, new AccountId(row.id()), role));
            people.computeIfAbsent(
                            row.id(), _ -> StaffPage.Member.of(row.name(), new Phone(vault.open(row.phoneSealed()))))
                    .roles()
                    .add(given);
        }
        return List.copyOf(people.values());
    }

    /** Four digits are the tail of whose phone it was; everything else is the number or kind of a thing. */
    @Transactional
    public AuditPage record(String query, long below) {
        long from = below > 0 ? below : Long.MAX_VALUE;
        int size = AuditPage.SIZE + 1;
        List<StaffRows.Entry> found;
        if (query.isEmpty()) {
            found = rows.entries(from, size);
        } else if (query.matches("\\d{4}")) {
            found = rows.byTail(query, from, size);
        } else if (query.matches("[a-z-]+")) {
            found = rows.ofKind(query, from, size);
        } else {
            found = rows.about(query, from, size);
        }
        return AuditPage.of(query, found, below <= 0);
    }

    private static boolean mayWithdraw(Staff reader, AccountId whom, StaffRole role) {
        boolean given = !role.isHeadsToGive() || reader.is(StaffRole.HEAD);
        return given && !(role == StaffRole.HEAD && whom.equals(reader.account()));
    }
}
