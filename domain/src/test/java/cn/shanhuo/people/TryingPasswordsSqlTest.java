package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Phones;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TryingPasswordsSqlTest {

    private static final String PASSWORD = "Mountain-7788";

    @Inject
    SignIn signIn;

    @Inject
    ChangePassword change;

    @Inject
    SendCode sendCode;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    AccountRows rows;

    @Inject
    Phones phones;

    Phone phone;
    AccountId li;
    Origin home;
    Origin elsewhere;

    @BeforeEach
    void cast() {
        phone = Phones.fresh();
        li = accounts.open(phone, new Name("李春梅"), password(PASSWORD)).orElseThrow();
        home = new Origin("home of " + phone.digits(), "test");
        elsewhere = new Origin("elsewhere than " + phone.digits(), "test");
    }

    @Test
    void a_strangers_guesses_do_not_shut_the_owner_out() {
        wrong(elsewhere, 11);
        assertThat(signIn.byPassword(phone, PASSWORD, elsewhere)).isEqualTo(Entry.Refused.TOO_MANY_TRIES);
        assertThat(signIn.byPassword(phone, PASSWORD, home)).isInstanceOf(Entry.Welcome.class);
        sendCode.send(phone, CodePurpose.SIGN_IN, home.address());
        assertThat(signIn.byCode(phone, phones.lastCode(phone), home)).isInstanceOf(Entry.Welcome.class);
        var here = sessions.open(li, "test");
        assertThat(change.byPassword(li, PASSWORD, password("Mountain-8899"), here))
                .isEqualTo(ChangePassword.Outcome.CHANGED);
    }

    @Test
    void the_right_password_forgives_the_slips_before_it() {
        for (int i = 0; i < 3; i++) {
            wrong(home, 9);
            assertThat(signIn.byPassword(phone, PASSWORD, home)).isInstanceOf(Entry.Welcome.class);
        }
    }

    @Test
    void the_old_password_can_be_guessed_ten_times_only() {
        var here = sessions.open(li, "test");
        for (int i = 0; i < 10; i++) {
            assertThat(change.byPassword(li, "guess " + i, password("Mountain-8899"), here))
                    .isEqualTo(ChangePassword.Outcome.WRONG_PASSWORD);
        }
        assertThat(change.byPassword(li, PASSWORD, password("Mountain-8899"), here))
                .isEqualTo(ChangePassword.Outcome.TOO_MANY_TRIES);
    }

    @Test
    void a_password_kept_under_weaker_parameters_is_hashed_anew_at_the_next_sign_in() {
        var weak = Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID)
                .hash(PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16])
                .getResult();
        rows.setPassword(li.value(), weak);
        assertThat(signIn.byPassword(phone, PASSWORD, home)).isInstanceOf(Entry.Welcome.class);
        assertThat(rows.byId(li.value()).orElseThrow().passwordHash()).isNotEqualTo(weak);
        assertThat(signIn.byPassword(phone, PASSWORD, home)).isInstanceOf(Entry.Welcome.class);
    }

    private void wrong(Origin from, int times) {
        for (int i = 0; i < times; i++) {
            signIn.byPassword(phone, "guess number " + i, from);
        }
    }

    private static Password password(String text) {
        return ((Password.Chosen) Password.choose(text)).password();
    }
}
