package cn.shanhuo.incubator.staff;

import cn.shanhuo.people.Phone;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with a role at the centre, and where a role is given.
 *
 * @param refusal why a role was not withdrawn
 */
public record StaffPage(
        List<Member> members,
        List<Choice> choices,
        Submitted form,
        Problems problems,
        @Nullable Sentence refusal) implements Page {

    /** Somebody with roles; the list of them is still being filled while the page is read. */
    public record Member(String name, String phone, List<Given> roles) {

        static Member of(String name, Phone phone) {
            return new Member(name, phone.masked(), new ArrayList<>());
        }
    }

    /** A role somebody has; {@code href} is where it is withdrawn, absent when the reader may not. */
    public record Given(String key, @Nullable String href) {

        static Given of(long account, StaffRole role, boolean mayWithdraw) {
            return new Given(
                    "domain.staff-role." + role,
                    mayWithdraw ? "/incubator/staff/" + account + "/roles/" + role + "/withdrawal" : null);
        }
    }

    @Override
    public String template() {
        return "incubator/staff/list";
    }

    public Field phone() {
        return Field.of("phone", form, problems)
                .type("tel")
                .mode("tel")
                .limit(20)
                .needed();
    }

    public Field role() {
        return Field.of("role", form, problems).needed();
    }
}
