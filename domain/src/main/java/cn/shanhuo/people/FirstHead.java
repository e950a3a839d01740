package cn.shanhuo.people;

import cn.shanhuo.house.UseCase;
import io.micronaut.context.annotation.Property;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a centre at which nobody works yet: whoever comes in with the phone of {@code shanhuo.staff.first-head} becomes
 * HEAD and OPERATOR while nobody is HEAD. Afterwards the setting has no effect.
 */
@UseCase
class FirstHead {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHead.class);
    private static final List<StaffRole> ROLES = List.of(StaffRole.HEAD, StaffRole.OPERATOR);

    private final Optional<byte[]> expected;
    private final RoleRows rows;
    private final AccountRows accounts;
    private final AccountDiary diary;
    private final Clock clock;

    FirstHead(
            @Property(name = "shanhuo.staff.first-head", defaultValue = "") String phone,
            BlindIndex index,
            RoleRows rows,
            AccountRows accounts,
            AccountDiary diary,
            Clock clock) {
        this.expected = Phone.parse(phone).map(index::of);
        if (expected.isEmpty() && !phone.isBlank()) {
            LOG.warn("shanhuo.staff.first-head is not a mobile number of mainland China; nobody becomes head by it");
        }
        this.rows = rows;
        this.accounts = accounts;
        this.diary = diary;
        this.clock = clock;
    }

    /** Call it when somebody has proved to own an account that can sign in. */
    public void greet(AccountRow account) {
        boolean meant = expected.filter(index -> Arrays.equals(index, account.phoneIndex()))
                .isPresent();
        if (!meant || rows.count(StaffRole.HEAD.name()) > 0) {
            return;
        }
        var id = new AccountId(account.id());
        for (var role : ROLES) {
            if (accounts.grant(account.id(), role.name(), clock.instant()) == 1) {
                diary.granted(id, id, role);
            }
        }
    }
}
