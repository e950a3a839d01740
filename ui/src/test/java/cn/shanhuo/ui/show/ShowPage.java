package cn.shanhuo.ui.show;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Price;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;

/** Every component once. */
public record ShowPage(
        String template, Field name, Field price, Field story, Field town, Field agreed, Field kind, Field photos,
        Problems problems) implements Page {

    static ShowPage of(Submitted form, Problems problems) {
        return in("ui/show", form, problems);
    }

    static ShowPage in(String template, Submitted form, Problems problems) {
        return new ShowPage(
                template,
                Field.of("name", form, problems).needed().limit(40),
                Field.of("price", form, problems),
                Field.of("story", form, problems).limit(2000),
                Field.of("town", form, problems),
                Field.of("agreed", form, problems),
                Field.of("kind", form, problems),
                Field.of("photos", form, problems),
                problems);
    }

    public List<Choice> towns() {
        return List.of(new Choice("610926100", "城关镇"), new Choice("610926102", "广佛镇"));
    }

    public Price honey() {
        return Price.of(Money.ofYuan(128)).per(Money.ofYuan(64));
    }

    public Pager pager() {
        return Pager.of(2, 5, page -> "/show?page=" + page);
    }
}
