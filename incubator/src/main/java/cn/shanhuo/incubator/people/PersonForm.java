package cn.shanhuo.incubator.people;

import cn.shanhuo.people.Phone;
import cn.shanhuo.training.HouseholdType;
import cn.shanhuo.training.NewPerson;
import cn.shanhuo.training.Person;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.Arrays;
import java.util.Optional;

/** What an officer wrote to correct a file, read as what the file shall say. */
sealed interface PersonForm {

    int LONGEST = 60;
    int LONGEST_REASON = 100;

    record Right(NewPerson said, String why) implements PersonForm {}

    record Wrong(Problems problems) implements PersonForm {}

    /** The phone stays as it is when none was typed: it stands masked beside the form. */
    static PersonForm read(Submitted form, Person now, Towns towns) {
        var phone = form.text("phone").isEmpty() ? Optional.of(now.phone()) : Phone.parse(form.text("phone"));
        var household = household(form.text("household"));
        boolean agreed = household.isEmpty() || household.equals(now.household()) || form.has("consent");
        var problems = Problems.NONE;
        problems = text(problems, form, "name", "NAME");
        problems = phone.isPresent() ? problems : problems.at("phone", "domain.roster-fault.PHONE_WRONG");
        problems = towns.known(form.text("town")) ? problems : problems.at("town", "domain.roster-fault.TOWN_MISSING");
        problems = text(problems, form, "village", "VILLAGE");
        problems = agreed ? problems : problems.at("consent", "incubator.correction.consent.missing");
        if (form.text("why").isEmpty() || form.text("why").length() > LONGEST_REASON) {
            problems = problems.at("why", "incubator.correction.why.missing");
        }
        if (!problems.isEmpty()) {
            return new Wrong(problems);
        }
        var said = new NewPerson(
                form.text("name"),
                now.idNumber(),
                phone.orElseThrow(),
                form.text("town"),
                form.text("village"),
                household);
        return new Right(said, form.text("why"));
    }

    private static Problems text(Problems problems, Submitted form, String field, String fault) {
        var text = form.text(field);
        if (text.isEmpty()) {
            return problems.at(field, "domain.roster-fault." + fault + "_MISSING");
        }
        return text.length() > LONGEST ? problems.at(field, "domain.roster-fault." + fault + "_LONG") : problems;
    }

    private static Optional<HouseholdType> household(String name) {
        return Arrays.stream(HouseholdType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }
}
