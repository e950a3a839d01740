package cn.shanhuo.ui.door;

import cn.shanhuo.people.ChangePassword;
import cn.shanhuo.people.Entry;
import cn.shanhuo.people.Password.Weak;
import cn.shanhuo.people.SendCode;
import cn.shanhuo.ui.form.Problems;

/** The sentences for whoever is not let in. */
final class Refusals {

    private Refusals() {}

    static Problems at(String field, Entry.Refused refused) {
        return Problems.NONE.at(field, "ui.door.refused." + refused);
    }

    static Problems at(String field, SendCode.Outcome outcome) {
        return Problems.NONE.at(field, "ui.door.code." + outcome);
    }

    static Problems at(String field, ChangePassword.Outcome outcome) {
        return Problems.NONE.at(field, "ui.door.refused." + outcome);
    }

    static Problems at(String field, Weak weak) {
        return Problems.NONE.at(field, "ui.door.password." + weak);
    }
}
