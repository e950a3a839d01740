package cn.shanhuo.training;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How the county's rural-revitalisation office counts a household. Sensitive personal data (PIPL art. 28): kept only
 * with the person's separate consent, shown only to the centre's staff.
 */
public enum HouseholdType {
    /** 一般户 */
    ORDINARY("一般户", "一般农户", "普通户"),
    /** 脱贫户 */
    OUT_OF_POVERTY("脱贫户", "已脱贫户", "建档立卡户"),
    /** 脱贫不稳定户 */
    UNSTABLE("脱贫不稳定户"),
    /** 边缘易致贫户 */
    AT_RISK("边缘易致贫户", "边缘户"),
    /** 突发严重困难户 */
    STRICKEN("突发严重困难户", "突发困难户");

    private final Set<String> words;

    HouseholdType(String... words) {
        this.words = Set.of(words);
    }

    /** Reads the word that rosters use. */
    static Optional<HouseholdType> parse(String text) {
        return Arrays.stream(values()).filter(type -> type.words.contains(text)).findFirst();
    }
}
