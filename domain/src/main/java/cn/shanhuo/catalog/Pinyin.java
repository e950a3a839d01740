package cn.shanhuo.catalog;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chinese as it is typed on a Latin keyboard: syllables without tones. {@code ü} and the {@code v} by which it is typed
 * count as {@code u}.
 */
final class Pinyin {

    static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** The longest piece of a title that is found by its whole syllables or its initials. */
    private static final int LONGEST = 8;

    /** The longest piece in which syllables and initials may be mixed, as in {@code laR}. */
    private static final int LONGEST_MIXED = 4;

    private Pinyin() {}

    /** One syllable for each character of a text that is Chinese throughout. */
    static List<String> syllables(String han) {
        var all = List.of(
                plain(PinyinHelper.toPinyin(han, PinyinStyleEnum.NORMAL, " ")).split(" "));
        if (all.size() == han.codePointCount(0, han.length())) {
            return all;
        }
        return han.codePoints()
                .mapToObj(Character::toString)
                .map(one -> plain(PinyinHelper.toPinyin(one, PinyinStyleEnum.NORMAL, "")))
                .toList();
    }

    /** All that somebody may type to mean a piece of this text: whole syllables, initials, or a mixture. */
    static Set<String> spellings(String text) {
        var spellings = new HashSet<String>();
        HAN.matcher(text).results().forEach(run -> {
            var syllables = syllables(run.group());
            for (int start = 0; start < syllables.size(); start++) {
                spell(syllables.subList(start, Math.min(syllables.size(), start + LONGEST)), spellings);
            }
        });
        return spellings;
    }

    private static void spell(List<String> syllables, Set<String> spellings) {
        var whole = new StringBuilder();
        var initials = new StringBuilder();
        List<String> mixed = List.of("");
        for (int i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i);
            whole.append(syllable);
            initials.append(syllable.charAt(0));
            spellings.add(whole.toString());
            spellings.add(initials.toString());
            if (i < LONGEST_MIXED) {
                mixed = extended(mixed, syllable);
                spellings.addAll(mixed);
            }
        }
    }

    private static List<String> extended(List<String> beginnings, String syllable) {
        var longer = new ArrayList<String>(beginnings.size() * 2);
        for (var beginning : beginnings) {
            longer.add(beginning + syllable);
            longer.add(beginning + syllable.charAt(0));
        }
        return longer;
    }

    /** A typed word with its Chinese part spelled out, so that {@code 腊rou} is {@code larou}. */
    static String spelled(String word) {
        return plain(HAN.matcher(word).replaceAll(run -> String.join("", syllables(run.group()))));
    }

    private static String plain(String latin) {
        return Normalizer.normalize(latin.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('v', 'u');
    }
}
