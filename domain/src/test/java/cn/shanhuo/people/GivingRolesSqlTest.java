package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Phones;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "shanhuo.staff.first-head", value = GivingRolesSqlTest.HEAD)
class GivingRolesSqlTest {

    static final String HEAD = "13900008888";
    private static final Origin HERE = new Origin("203.0.113.9", "test");
    private static final String PASSWORD = "Mountain-7788";

    @Inject
    Accounts accounts;

    @Inject
    AccountRows accountRows;

    @Inject
    RoleRows rows;

    @Inject
    SignIn signIn;

    @Inject
    GrantRole grantRole;

    @Inject
    WithdrawRole withdrawRole;

    @Inject
    BlindIndex index;

    @Inject
    Clock clock;

    @BeforeEach
    void nobody_is_head() {
        rows.holders("HEAD").forEach(id -> rows.withdraw(id, "HEAD"));
    }

    @Test
    void the_first_head_comes_in_by_the_phone_of_the_setting_while_there_is_none() {
        var phone = new Phone(HEAD);
        var head = accounts.open(phone, new Name("刘主任"), password()).orElseThrow();
        assertThat(signIn.byPassword(phone, "wrong", HERE)).isEqualTo(Entry.Refused.WRONG_PASSWORD);
        assertThat(accounts.roles(head)).isEmpty();
        assertThat(signIn.byPassword(phone, PASSWORD, HERE)).isInstanceOf(Entry.Welcome.class);
        assertThat(accounts.roles(head)).containsExactlyInAnyOrder(StaffRole.HEAD, StaffRole.OPERATOR);

        rows.withdraw(head.value(), "HEAD");
        accounts.grant(somebody(), StaffRole.HEAD);
        signIn.byPassword(phone, PASSWORD, HERE);
        assertThat(accounts.roles(head)).containsExactly(StaffRole.OPERATOR);
    }

    @Test
    void it_is_on_record_once() {
        var phone = Phones.fresh();
        var head = accounts.open(phone, new Name("刘主任"), null).orElseThrow();
        var written = new ArrayList<String>();
        var first = new FirstHead(phone.digits(), index, rows, accountRows, diary(written), clock);
        var other = accounts.open(Phones.fresh(), new Name("陈先生"), null).orElseThrow();
        first.greet(accountRows.byId(other.value()).orElseThrow());
        assertThat(written).isEmpty();
        first.greet(accountRows.byId(head.value()).orElseThrow());
        first.greet(accountRows.byId(head.value()).orElseThrow());
        assertThat(written).containsExactly("+HEAD " + head, "+OPERATOR " + head);
    }

    @Test
    void a_role_is_given_to_a_phone_with_an_account_and_once() {
        var head = a(StaffRole.HEAD);
        var phone = Phones.fresh();
        assertThat(grantRole.grant(head, phone, StaffRole.OFFICER)).isEqualTo(GrantRole.Outcome.NO_ACCOUNT);
        var officer = accounts.open(phone, new Name("李老师"), null).orElseThrow();
        assertThat(grantRole.grant(head, phone, StaffRole.OFFICER)).isEqualTo(GrantRole.Outcome.GRANTED);
        assertThat(grantRole.grant(head, phone, StaffRole.OFFICER)).isEqualTo(GrantRole.Outcome.HAD_IT);
        assertThat(accounts.roles(officer)).containsExactly(StaffRole.OFFICER);
        assertThat(withdrawRole.withdraw(head, officer, StaffRole.OFFICER)).isEqualTo(WithdrawRole.Outcome.WITHDRAWN);
        assertThat(withdrawRole.withdraw(head, officer, StaffRole.OFFICER)).isEqualTo(WithdrawRole.Outcome.HAD_NONE);
    }

    @Test
    void heads_are_made_and_unmade_by_heads_and_one_remains() {
        var head = a(StaffRole.HEAD);
        var operator = a(StaffRole.OPERATOR);
        var phone = Phones.fresh();
        var second = accounts.open(phone, new Name("王主任"), null).orElseThrow();
        assertThat(grantRole.grant(operator, phone, StaffRole.HEAD)).isEqualTo(GrantRole.Outcome.NOT_YOURS);
        assertThat(withdrawRole.withdraw(operator, head, StaffRole.HEAD)).isEqualTo(WithdrawRole.Outcome.LAST_HEAD);
        assertThat(grantRole.grant(head, phone, StaffRole.HEAD)).isEqualTo(GrantRole.Outcome.GRANTED);
        assertThat(withdrawRole.withdraw(operator, head, StaffRole.HEAD)).isEqualTo(WithdrawRole.Outcome.NOT_YOURS);
        assertThat(withdrawRole.withdraw(head, head, StaffRole.HEAD)).isEqualTo(WithdrawRole.Outcome.OWN_HEAD);
        assertThat(withdrawRole.withdraw(second, head, StaffRole.HEAD)).isEqualTo(WithdrawRole.Outcome.WITHDRAWN);
        assertThat(rows.holders("HEAD")).containsExactly(second.value());
    }

    @Test
    void an_operator_makes_operators_only_and_nobody_raises_themselves() {
        var phone = Phones.fresh();
        var operator = accounts.open(phone, new Name("运营"), null).orElseThrow();
        accounts.grant(operator, StaffRole.OPERATOR);
        assertThat(grantRole.grant(operator, phone, StaffRole.OFFICER)).isEqualTo(GrantRole.Outcome.OWN_ACCOUNT);
        var other = Phones.fresh();
        var auditor = accounts.open(other, new Name("审计"), null).orElseThrow();
        accounts.grant(auditor, StaffRole.AUDITOR);
        assertThat(grantRole.grant(operator, other, StaffRole.OFFICER)).isEqualTo(GrantRole.Outcome.NOT_YOURS);
        assertThat(grantRole.grant(operator, other, StaffRole.OPERATOR)).isEqualTo(GrantRole.Outcome.GRANTED);
        assertThat(withdrawRole.withdraw(operator, auditor, StaffRole.AUDITOR))
                .isEqualTo(WithdrawRole.Outcome.NOT_YOURS);
    }

    private AccountId a(StaffRole role) {
        var account = somebody();
        accounts.grant(account, role);
        return account;
    }

    private AccountId somebody() {
        return accounts.open(Phones.fresh(), new Name("李老师"), null).orElseThrow();
    }

    private static Password password() {
        return ((Password.Chosen) Password.choose(PASSWORD)).password();
    }

    private static AccountDiary diary(ArrayList<String> written) {
        return new AccountDiary() {
            @Override
            public void granted(AccountId who, AccountId whom, StaffRole role) {
                written.add("+" + role + " " + whom);
            }

            @Override
            public void withdrawn(AccountId who, AccountId whom, StaffRole role) {
                written.add("-" + role + " " + whom);
            }

            @Override
            public void locked(AccountId who, AccountId whom, String why) {
                written.add("locked " + whom);
            }

            @Override
            public void unlocked(AccountId who, AccountId whom, String why) {
                written.add("unlocked " + whom);
            }
        };
    }
}
