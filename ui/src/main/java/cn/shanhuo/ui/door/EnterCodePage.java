package cn.shanhuo.ui.door;

import cn.shanhuo.people.Phone;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.LocalPath;

/** The second page of signing in by code: the code that came. */
public record EnterCodePage(String masked, Field phone, Field code, Problems problems, LocalPath next) implements Page {

    static EnterCodePage of(Phone phone, Submitted form, Problems problems, LocalPath next) {
        return new EnterCodePage(
                phone.masked(),
                Field.of("phone", phone.digits()),
                Fields.code(Field.of("code", form, problems)),
                problems,
                next);
    }

    @Override
    public String template() {
        return "ui/door/enter-code";
    }

    /** To another phone. */
    public String back() {
        return next.from("/sign-in/code");
    }
}
