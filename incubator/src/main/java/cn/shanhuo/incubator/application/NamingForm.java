package cn.shanhuo.incubator.application;

import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;

/**
 * Who an applicant is.
 *
 * @param open whether the form came back and is not to be folded away
 */
public record NamingForm(Field name, Field idNumber, boolean open) {

    static NamingForm of(Submitted form, Problems problems) {
        return new NamingForm(
                Field.of("name", form, problems).limit(60).needed(),
                Field.of("idNumber", form, problems).limit(18).needed(),
                form.has("idNumber"));
    }
}
