package cn.shanhuo.ui.door;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.LocalPath;

/**
 * The first of two pages: to which phone the code goes.
 *
 * @param way {@code sign-in} or {@code sign-up}
 * @param action where the form goes
 */
public record AskCodePage(String way, String action, Field phone, Problems problems, LocalPath next) implements Page {

    static AskCodePage signIn(Submitted form, Problems problems, LocalPath next) {
        return of("sign-in", "/sign-in/code", form, problems, next);
    }

    static AskCodePage signUp(Submitted form, Problems problems, LocalPath next) {
        return of("sign-up", "/sign-up", form, problems, next);
    }

    private static AskCodePage of(String way, String action, Submitted form, Problems problems, LocalPath next) {
        return new AskCodePage(way, action, Fields.phone(Field.of("phone", form, problems)), problems, next);
    }

    @Override
    public String template() {
        return "ui/door/ask-code";
    }

    public String title() {
        return "ui.door." + way + ".code.title";
    }

    public String lead() {
        return "ui.door." + way + ".code.lead";
    }

    public String signIn() {
        return next.from("/sign-in");
    }
}
