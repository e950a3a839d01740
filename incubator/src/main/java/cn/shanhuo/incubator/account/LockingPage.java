package cn.shanhuo.incubator.account;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * Where an account is locked or unlocked by its phone.
 *
 * @param said what came of it
 */
public record LockingPage(
        Submitted form, Problems problems, @Nullable Sentence said) implements Page {

    static final int LONGEST_REASON = 200;

    @Override
    public String template() {
        return "incubator/account/locking";
    }

    public Field phone() {
        return Field.of("phone", form, problems)
                .type("tel")
                .mode("tel")
                .limit(20)
                .needed();
    }

    public Field why() {
        return Field.of("why", form, problems).limit(LONGEST_REASON).needed();
    }
}
