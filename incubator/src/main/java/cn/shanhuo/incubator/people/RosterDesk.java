package cn.shanhuo.incubator.people;

import cn.shanhuo.training.Roster;
import cn.shanhuo.training.RosterColumn;
import cn.shanhuo.training.RosterReading;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Sentence;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words and sheets around rosters. */
@Singleton
class RosterDesk {

    private final RosterSheets sheets;
    private final Messages messages;

    RosterDesk(RosterSheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    byte[] template(Locale locale) {
        return sheets.template(locale);
    }

    byte[] bad(Roster roster, Locale locale) {
        return sheets.bad(roster, locale);
    }

    String noCohort(Locale locale) {
        return messages.say(locale, "incubator.roster.cohort.none");
    }

    /** Why a file cannot be read as a roster, and what to do about it. */
    Sentence sentence(RosterReading why) {
        return switch (why) {
            case RosterReading.NotAWorkbook _ -> Sentence.of("incubator.roster.not-a-workbook");
            case RosterReading.TooBig _ -> Sentence.of("incubator.roster.too-big");
            case RosterReading.Suspicious _ -> Sentence.of("incubator.roster.suspicious");
            case RosterReading.TooManyRows _ -> Sentence.of("incubator.roster.too-many-rows");
            case RosterReading.Empty _ -> Sentence.of("incubator.roster.empty");
            case RosterReading.NoHeadings(var missing) ->
                Sentence.of(
                        "incubator.roster.no-headings",
                        missing.stream().map(RosterColumn::heading).collect(Collectors.joining("、")));
            case RosterReading.Read _ -> throw new IllegalArgumentException("a roster that was read");
        };
    }
}
