package cn.shanhuo.ui.door;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.LocalPath;

/** Phone and password. */
public record SignInPage(Field phone, Field password, Problems problems, LocalPath next) implements Page {

    static SignInPage of(Submitted form, Problems problems, LocalPath next) {
        return new SignInPage(
                Fields.phone(Field.of("phone", form, problems)),
                Field.of("password", form, problems)
                        .type("password")
                        .complete("current-password")
                        .limit(128)
                        .needed(),
                problems,
                next);
    }

    @Override
    public String template() {
        return "ui/door/sign-in";
    }

    public String byCode() {
        return next.from("/sign-in/code");
    }

    public String signUp() {
        return next.from("/sign-up");
    }
}
