package cn.shanhuo.training;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The file of a person (一人一档). The account is there once the person has signed in and applied for a shop. */
public record Person(
        PersonId id,
        String name,
        IdNumber idNumber,
        Phone phone,
        String townCode,
        String village,
        Optional<HouseholdType> household,
        Optional<AccountId> account) {

    /** Where somebody says something else of the person; what is not said is no difference. */
    EnumSet<PersonField> differsFrom(NewPerson told) {
        var differing = EnumSet.noneOf(PersonField.class);
        differ(PersonField.NAME, name, told.name(), differing);
        differ(PersonField.PHONE, phone, told.phone(), differing);
        differ(PersonField.TOWN, townCode, told.townCode(), differing);
        differ(PersonField.VILLAGE, village, told.village(), differing);
        if (told.household().isPresent()) {
            differ(PersonField.HOUSEHOLD, household, told.household(), differing);
        }
        return differing;
    }

    private static void differ(PersonField field, Object kept, Object told, Set<PersonField> differing) {
        if (!kept.equals(told)) {
            differing.add(field);
        }
    }

    /** A name as strangers see it: the first character and a star, {@code 张*}. */
    public static String masked(String name) {
        return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
