package cn.shanhuo.incubator.people;

import cn.shanhuo.training.Person;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;

/**
 * Where a file is corrected, the end of a course taken back that was recorded wrongly, and the file linked with the
 * account of its person or parted from it.
 *
 * @param ended courses whose end may have been recorded wrongly, by their cohort
 * @param mayUnlink whether the reader is a head
 */
public record CorrectionPage(
        Person person,
        List<Choice> towns,
        List<Choice> households,
        List<Choice> ended,
        boolean mayUnlink,
        Submitted form,
        Problems problems)
        implements Page {

    static CorrectionPage of(
            Person person, List<Choice> towns, List<Choice> households, List<Choice> ended, boolean mayUnlink) {
        var form = Submitted.of(
                "name",
                person.name(),
                "town",
                person.townCode(),
                "village",
                person.village(),
                "household",
                person.household().map(Enum::name).orElse(""));
        return new CorrectionPage(person, towns, households, ended, mayUnlink, form, Problems.NONE);
    }

    /** The page again with what was typed; forms beside the one that was sent show what the file says. */
    CorrectionPage again(Submitted typed, Problems found) {
        return new CorrectionPage(person, towns, households, ended, mayUnlink, typed.has("name") ? typed : form, found);
    }

    @Override
    public String template() {
        return "incubator/people/correction";
    }

    public String href() {
        return "/incubator/people/" + person.id();
    }

    public String title() {
        return person.name();
    }

    public String idNumber() {
        return person.idNumber().masked();
    }

    public String maskedPhone() {
        return person.phone().masked();
    }

    public boolean linked() {
        return person.account().isPresent();
    }

    public Field name() {
        return Field.of("name", form, problems).limit(PersonForm.LONGEST).needed();
    }

    public Field phone() {
        return Field.of("phone", form, problems).type("tel").mode("tel").limit(20);
    }

    public Field town() {
        return Field.of("town", form, problems).needed();
    }

    public Field village() {
        return Field.of("village", form, problems).limit(PersonForm.LONGEST).needed();
    }

    public Field household() {
        return Field.of("household", form, problems);
    }

    public Field consent() {
        return Field.of("consent", form, problems);
    }

    public Field why() {
        return Field.of("why", form, problems).limit(PersonForm.LONGEST_REASON).needed();
    }

    public Field cohort() {
        return Field.of("cohort", form, problems).needed();
    }

    public Field slip() {
        return Field.blank("slip").limit(PersonForm.LONGEST_REASON).needed().wrong(problems);
    }

    public Field account() {
        return Field.blank("account").type("tel").mode("tel").limit(20).needed().wrong(problems);
    }

    public Field parting() {
        return Field.blank("parting").limit(PersonForm.LONGEST_REASON).needed().wrong(problems);
    }
}
