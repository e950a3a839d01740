package cn.shanhuo.shop;

import cn.shanhuo.claim.FoodWords;
import cn.shanhuo.people.Name;
import cn.shanhuo.photo.PhotoId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody wrote down to open a shop, as far as it goes; texts as they were typed.
 *
 * @param townCode empty until chosen
 * @param creditCode unchecked; {@link #faults} judges it
 */
public record ShopDraft(
        String name,
        SubjectType subject,
        String townCode,
        String village,
        String story,
        String licenceName,
        String creditCode,
        Optional<PhotoId> licencePhoto) {

    public static final int LONGEST_NAME = 30;
    public static final int LONGEST_VILLAGE = 60;
    public static final int LONGEST_STORY = 500;
    public static final int LONGEST_LICENCE_NAME = 80;

    public static ShopDraft blank() {
        return new ShopDraft("", SubjectType.SELF_PRODUCED, "", "", "", "", "", Optional.empty());
    }

    /** What must be mended before it can be submitted, as far as the draft itself can tell. */
    public Set<ApplicationFault> faults() {
        var faults = EnumSet.noneOf(ApplicationFault.class);
        must(!name.isBlank(), ApplicationFault.NAME_MISSING, faults);
        must(name.length() <= LONGEST_NAME, ApplicationFault.NAME_LONG, faults);
        must(!townCode.isBlank(), ApplicationFault.TOWN_MISSING, faults);
        must(!village.isBlank(), ApplicationFault.VILLAGE_MISSING, faults);
        must(village.length() <= LONGEST_VILLAGE, ApplicationFault.VILLAGE_LONG, faults);
        must(story.length() <= LONGEST_STORY, ApplicationFault.STORY_LONG, faults);
        must(FoodWords.in(name).isEmpty(), ApplicationFault.NAME_CLAIMS, faults);
        must(FoodWords.in(story).isEmpty(), ApplicationFault.STORY_CLAIMS, faults);
        if (subject.needsLicence()) {
            licenceFaults(faults);
        }
        return faults;
    }

    private void licenceFaults(Set<ApplicationFault> faults) {
        must(!licenceName.isBlank(), ApplicationFault.LICENCE_NAME_MISSING, faults);
        must(licenceName.length() <= LONGEST_LICENCE_NAME, ApplicationFault.LICENCE_NAME_LONG, faults);
        must(licencePhoto.isPresent(), ApplicationFault.LICENCE_PHOTO_MISSING, faults);
        var code = CreditCode.parse(creditCode);
        if (creditCode.isBlank()) {
            faults.add(ApplicationFault.CREDIT_CODE_MISSING);
        } else if (code.isEmpty()) {
            faults.add(ApplicationFault.CREDIT_CODE_WRONG);
        } else if (!code.get().suits(subject)) {
            faults.add(ApplicationFault.CREDIT_CODE_OF_ANOTHER_KIND);
        }
    }

    private static void must(boolean holds, ApplicationFault fault, Set<ApplicationFault> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** Without what cannot be seen and spoils the line it stands in; the story keeps its lines. */
    ShopDraft clean() {
        var lines = story.lines().map(Name::clean).collect(Collectors.joining("\n"));
        return new ShopDraft(
                Name.clean(name),
                subject,
                townCode,
                Name.clean(village),
                lines.strip(),
                Name.clean(licenceName),
                creditCode,
                licencePhoto);
    }

    /** Cut to what can be kept, so that nothing typed is lost by being too long. */
    ShopDraft cut() {
        return new ShopDraft(
                cut(name, 40),
                subject,
                cut(townCode, 9),
                cut(village, LONGEST_VILLAGE),
                cut(story, LONGEST_STORY),
                cut(licenceName, LONGEST_LICENCE_NAME),
                cut(creditCode, 40),
                licencePhoto);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
