package cn.shanhuo.ui.door;

import cn.shanhuo.people.Name;
import cn.shanhuo.people.Password;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;

/** What somebody wrote who signs up, read as name and password. */
sealed interface NewAccount {

    record Right(Name name, Password password) implements NewAccount {}

    record Wrong(Problems problems) implements NewAccount {}

    static NewAccount read(Submitted form) {
        var name = Name.parse(form.text("name"));
        var problems = name.isPresent() ? Problems.NONE : Problems.NONE.at("name", "ui.door.name.wrong", Name.LONGEST);
        return switch (Password.choose(form.text("password"))) {
            case Password.Weak weak -> new Wrong(problems.and(Refusals.at("password", weak)));
            case Password.Chosen(var password) ->
                name.<NewAccount>map(known -> new Right(known, password)).orElse(new Wrong(problems));
        };
    }
}
