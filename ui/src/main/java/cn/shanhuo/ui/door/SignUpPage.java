package cn.shanhuo.ui.door;

import cn.shanhuo.people.Name;
import cn.shanhuo.people.Phone;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.LocalPath;

/** The second page of signing up: the code that came, a name and a password. */
public record SignUpPage(
        String masked, Field phone, Field code, Field name, Field password, Problems problems, LocalPath next)
        implements Page {

    static SignUpPage of(Phone phone, Submitted form, Problems problems, LocalPath next) {
        return new SignUpPage(
                phone.masked(),
                Field.of("phone", phone.digits()),
                Fields.code(Field.of("code", form, problems)),
                Field.of("name", form, problems)
                        .complete("nickname")
                        .limit(Name.LONGEST)
                        .needed(),
                Fields.newPassword(Field.of("password", form, problems)),
                problems,
                next);
    }

    @Override
    public String template() {
        return "ui/door/sign-up";
    }

    /** To another phone. */
    public String back() {
        return next.from("/sign-up");
    }
}
