package cn.shanhuo.admin.opening;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ApplicationFault;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.shop.SubjectType;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The form of an application; the photo is kept as soon as it is uploaded. */
record OpeningForm(Submitted typed, Optional<PhotoId> photo) {

    ShopDraft read() {
        return new ShopDraft(
                typed.text("name"),
                subject(),
                typed.text("town"),
                typed.text("village"),
                typed.text("story"),
                typed.text("licenceName"),
                typed.text("creditCode"),
                photo);
    }

    private SubjectType subject() {
        return Arrays.stream(SubjectType.values())
                .filter(type -> type.name().equals(typed.text("subject")))
                .findFirst()
                .orElse(SubjectType.SELF_PRODUCED);
    }

    static Problems problems(Collection<ApplicationFault> faults) {
        var problems = Problems.NONE;
        for (var fault : faults) {
            problems = problems.at(fault.field().key(), "domain.application-fault." + fault);
        }
        return problems;
    }
}
