package cn.shanhuo.training;

import cn.shanhuo.people.Phone;
import java.util.Optional;

/**
 * What is written into a new file.
 *
 * @param townCode division code of a town of the county, nine digits
 * @param household only when the person consented to its being kept
 */
public record NewPerson(
        String name,
        IdNumber idNumber,
        Phone phone,
        String townCode,
        String village,
        Optional<HouseholdType> household) {

    public NewPerson {
        if (name.isBlank() || name.length() > 60 || village.length() > 60) {
            throw new IllegalArgumentException("name or village missing or too long");
        }
    }

    NewPerson with(Optional<HouseholdType> other) {
        return new NewPerson(name, idNumber, phone, townCode, village, other);
    }
}
