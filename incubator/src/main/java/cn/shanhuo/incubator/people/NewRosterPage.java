package cn.shanhuo.incubator.people;

import cn.shanhuo.training.ReadRoster;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;

/** Where a roster is uploaded. */
public record NewRosterPage(String cohort, Problems problems) implements Page {

    @Override
    public String template() {
        return "incubator/people/roster-new";
    }

    public Field file() {
        return Field.blank("file").needed().wrong(problems);
    }

    public int mostRows() {
        return ReadRoster.MOST_ROWS;
    }

    public int mostMegabytes() {
        return ReadRoster.MOST_BYTES >> 20;
    }
}
