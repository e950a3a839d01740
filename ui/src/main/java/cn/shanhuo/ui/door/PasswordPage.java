package cn.shanhuo.ui.door;

import cn.shanhuo.people.Account;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;

/**
 * A new password, against the old one or a code.
 *
 * @param byCode whether a code is asked for: because it was wished for, or because there is no password yet
 * @param sent whether a code is on its way
 * @param changed whether the password was changed just now
 */
public record PasswordPage(
        String masked,
        boolean byCode,
        boolean sent,
        boolean changed,
        Field old,
        Field code,
        Field password,
        Problems problems)
        implements Page {

    /** How the page is shown. */
    enum Mode {
        BY_PASSWORD,
        BY_CODE,
        CODE_SENT,
        CHANGED
    }

    static PasswordPage of(Account account, Mode mode, Submitted form, Problems problems) {
        boolean byCode = !account.hasPassword() || mode == Mode.BY_CODE || mode == Mode.CODE_SENT;
        return new PasswordPage(
                account.phone().masked(),
                byCode,
                mode == Mode.CODE_SENT,
                mode == Mode.CHANGED,
                Field.of("old", form, problems)
                        .type("password")
                        .complete("current-password")
                        .limit(128)
                        .needed(),
                Fields.code(Field.of("code", form, problems)),
                Fields.newPassword(Field.of("password", form, problems)),
                problems);
    }

    @Override
    public String template() {
        return "ui/door/password";
    }
}
