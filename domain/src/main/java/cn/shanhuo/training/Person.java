package cn.shanhuo.training;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import java.util.Optional;

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

    /** A name as strangers see it: the first character and a star, {@code 张*}. */
    public static String masked(String name) {
        return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
