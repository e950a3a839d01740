package cn.shanhuo.ui.form;

import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as the fragments of {@code ui/field} show it: what stands in it and what is wrong with it.
 *
 * @param values what is filled in or chosen; the first one for fields with one value
 * @param type of a text field: text, tel, password, search, date, number…
 * @param mode the keyboard that a phone shows: text, numeric, decimal, tel
 * @param complete what the browser may fill in by itself, as the HTML attribute {@code autocomplete} names it
 * @param limit the most characters that can be typed
 */
public record Field(
        String name,
        List<String> values,
        @Nullable Sentence problem,
        String type,
        String mode,
        String complete,
        int limit,
        boolean required) {

    private static final int USUAL_LIMIT = 200;

    public static Field of(String name, String value) {
        return new Field(name, List.of(value), null, "text", "text", "off", USUAL_LIMIT, false);
    }

    public static Field blank(String name) {
        return of(name, "");
    }

    /** The field as it was submitted, with its problem. */
    public static Field of(String name, Submitted submitted, Problems problems) {
        var values = submitted.all(name);
        return new Field(
                name,
                values.isEmpty() ? List.of("") : values,
                problems.of(name).orElse(null),
                "text",
                "text",
                "off",
                USUAL_LIMIT,
                false);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public String id() {
        return "f-" + name;
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String problemId() {
        return id() + "-wrong";
    }

    /** What stands in the field; a password is never sent back. */
    public @Nullable String shown() {
        return type.equals("password") ? null : value();
    }

    /** Whether a check box, radio button or option of this value is chosen. */
    public boolean chose(String value) {
        return values.contains(value);
    }

    public Field type(String kind) {
        return new Field(name, values, problem, kind, mode, complete, limit, required);
    }

    public Field mode(String keyboard) {
        return new Field(name, values, problem, type, keyboard, complete, limit, required);
    }

    public Field complete(String what) {
        return new Field(name, values, problem, type, mode, what, limit, required);
    }

    public Field limit(int characters) {
        return new Field(name, values, problem, type, mode, complete, characters, required);
    }

    public Field needed() {
        return new Field(name, values, problem, type, mode, complete, limit, true);
    }

    public Field wrong(Problems problems) {
        return new Field(name, values, problems.of(name).orElse(null), type, mode, complete, limit, required);
    }
}
