package cn.shanhuo.ui.show;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Evidence;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Price;
import cn.shanhuo.ui.Qr;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;

/** Every component once. */
public record ShowPage(
        String template,
        Field name,
        Field price,
        Field story,
        Field town,
        Field agreed,
        Field kind,
        Field photos,
        Problems problems)
        implements Page {

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
        return List.of(new Choice("", "请选择"), new Choice("610926100", "城关镇"), new Choice("610926102", "广佛镇"));
    }

    public Price honey() {
        return Price.of(Money.ofYuan(128)).per(Money.ofYuan(64));
    }

    public Picture picture() {
        return new Picture("/assets/0/show/honey.svg", null, null, 400, 400, "");
    }

    public List<GoodCard> goods() {
        return List.of(
                good("高山鲜竹笋 现挖带壳 5斤装", "moss", "秋河村 今早采", 45, 9, "已售 326 · 48小时内发货", false),
                good("柏枝慢熏五花腊肉 农家年猪 500g", "clay", "小作坊许可", 58, 58, "已售 1,204 · 真空包装", false),
                good("中蜂百花土蜂蜜 一年一取 1kg", "honey", "结业店主", 128, 64, "已售 689 · 自然结晶", false),
                good("绞股蓝龙须茶", "moss", null, 86, 344, "已售完，等新茶", true));
    }

    private GoodCard good(
            String name,
            String tone,
            @org.jspecify.annotations.Nullable String tag,
            long yuan,
            long per,
            String proof,
            boolean gone) {
        return new GoodCard(
                "/goods/1",
                picture(),
                name,
                tone,
                tag,
                Price.of(Money.ofYuan(yuan)).per(Money.ofYuan(per)),
                proof,
                gone);
    }

    public Evidence evidence() {
        return Evidence.of(6105, 2400, 900, 0);
    }

    public Qr qr() {
        return Qr.of("https://shanhuo.example/certificates/PL-2025-03-0042");
    }

    public Pager pager() {
        return Pager.of(2, 5, page -> "/show?page=" + page);
    }
}
