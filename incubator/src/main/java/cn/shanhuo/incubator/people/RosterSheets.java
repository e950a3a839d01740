package cn.shanhuo.incubator.people;

import cn.shanhuo.incubator.sheet.Sheet;
import cn.shanhuo.training.Roster;
import cn.shanhuo.training.RosterColumn;
import cn.shanhuo.ui.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The roster to fill in, and the rows of one that could not be filed, each with its reasons. */
@Singleton
class RosterSheets {

    private final Messages messages;

    RosterSheets(Messages messages) {
        this.messages = messages;
    }

    byte[] template(Locale locale) {
        var example = List.<Object>of("李春梅", "（18 位，单元格设为文本）", "（11 位手机号）", "广佛镇", "秋河村", "", "");
        return Sheet.of(
                "花名册", List.of(messages.say(locale, "incubator.roster.template.note")), headings(), List.of(example));
    }

    byte[] bad(Roster roster, Locale locale) {
        var headings = new ArrayList<>(headings());
        headings.add(messages.say(locale, "incubator.roster.reasons"));
        var rows = roster.bad().stream().map(bad -> row(bad, locale)).toList();
        return Sheet.of("花名册", List.of(), headings, rows);
    }

    private List<Object> row(Roster.Bad bad, Locale locale) {
        var row = new ArrayList<Object>();
        for (var column : RosterColumn.values()) {
            row.add(bad.row().text(column));
        }
        row.add(bad.faults().stream()
                .map(fault -> messages.say(locale, "domain.roster-fault." + fault))
                .collect(Collectors.joining("；")));
        return row;
    }

    private static List<String> headings() {
        return Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList();
    }
}
