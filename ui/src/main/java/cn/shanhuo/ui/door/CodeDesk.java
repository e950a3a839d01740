package cn.shanhuo.ui.door;

import cn.shanhuo.people.CodePurpose;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.SendCode;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Sends a code to the phone of a form and tells what is wrong when it cannot. */
@Singleton
class CodeDesk {

    private final SendCode sendCode;
    private final Origins origins;

    CodeDesk(SendCode sendCode, Origins origins) {
        this.sendCode = sendCode;
        this.origins = origins;
    }

    /** What came of the wish for a code. */
    sealed interface Answer {}

    record Sent(Phone phone) implements Answer {}

    record NotSent(Problems problems) implements Answer {}

    Answer send(HttpRequest<?> request, Submitted form, CodePurpose purpose) {
        var phone = Phone.parse(form.text("phone"));
        if (phone.isEmpty()) {
            return new NotSent(Problems.NONE.at("phone", "ui.door.phone.wrong"));
        }
        var outcome = sendCode.send(phone.get(), purpose, origins.of(request).address());
        return switch (outcome) {
            case SENT -> new Sent(phone.get());
            case TOO_SOON, TOO_MANY, NOT_SENT -> new NotSent(Refusals.at("phone", outcome));
        };
    }
}
