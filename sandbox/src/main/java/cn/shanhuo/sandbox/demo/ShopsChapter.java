package cn.shanhuo.sandbox.demo;

import cn.shanhuo.freight.FreightPreset;
import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.sandbox.demo.Cast.StoryShop;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applications and what became of them, the shops, their people and what they charge for parcels. */
final class ShopsChapter {

    static final Money FREE_OVER = Money.ofYuan(88);

    private final Telling telling;
    private final PeopleChapter people;
    private final TrainingChapter training;
    private final List<OpenShop> shops = new ArrayList<>();

    ShopsChapter(Telling telling, PeopleChapter people, TrainingChapter training) {
        this.telling = telling;
        this.people = people;
        this.training = training;
    }

    List<OpenShop> shops() {
        return shops;
    }

    void tell(Cast cast) throws SQLException {
        for (int i = 0; i < cast.shops().size(); i++) {
            open(cast.shops().get(i), people.owner(i), i);
        }
        var packer = people.account(DemoAccounts.PACKER);
        try (var members = telling.into("shop_members", "shop_id, account_id, role, joined_at")) {
            members.add(
                    shops.getFirst().id(),
                    packer,
                    "PACKER",
                    Calendar.start(shops.getFirst().opened().plusDays(40)));
        }
        waiting();
    }

    private void open(StoryShop story, long owner, int position) throws SQLException {
        var graduate = training.of(story.owner());
        var opened = telling.month(story.openedMonthsAgo()).atDay(3 + position % 5);
        long application = apply(story, owner, graduate.person(), opened, graduate.cohort() == null);
        long shop = telling.id();
        boolean licensed = story.subject().needsLicence();
        try (var rows = telling.into(
                "shops",
                "id, application_id, person_id, cohort_id, name, status, subject_type, licence_name, "
                        + "credit_code, town_code, village, story, alipay_seller_id, is_demo, opened_at")) {
            rows.add(
                    shop,
                    application,
                    graduate.person(),
                    graduate.cohort(),
                    story.name(),
                    "OPEN",
                    story.subject(),
                    licensed ? story.licenceName() : null,
                    licensed ? story.credit() : null,
                    story.town(),
                    story.village(),
                    story.story(),
                    story.sellerId(),
                    true,
                    Calendar.start(opened));
        }
        try (var members = telling.into("shop_members", "shop_id, account_id, role, joined_at")) {
            members.add(shop, owner, "OWNER", Calendar.start(opened));
        }
        var usual = FreightPreset.BY_WEIGHT.rules(true, Money.ZERO);
        long template = freight(shop, "全国按重量，满 88 元包邮", true, usual, opened);
        long fresh = freight(shop, "鲜货，不发偏远", false, FreightPreset.FRESH.rules(true, Money.ZERO), opened);
        shops.add(new OpenShop(
                shop,
                owner,
                opened,
                story,
                template,
                fresh,
                usual.stream().collect(Collectors.toMap(FreightRule::provinceCode, Function.identity()))));
    }

    private long apply(StoryShop story, long owner, long person, LocalDate opened, boolean vouched)
            throws SQLException {
        return application(
                story,
                owner,
                person,
                "APPROVED",
                opened.minusDays(3),
                opened.minusDays(1),
                vouched ? "村支书推荐，种魔芋二十年，货源可靠，家人会用手机打包发货。" : null);
    }

    private void waiting() throws SQLException {
        var story = new StoryShop(
                "",
                "兰姐菊花园",
                "秋河村",
                "610926105",
                cn.shanhuo.shop.SubjectType.SELF_PRODUCED,
                "何秀兰",
                "",
                "",
                0,
                Money.ZERO,
                "自家三亩黄菊，十月采，用柴火灶蒸、太阳晒。学完直播班，想把菊花卖到城里去。",
                List.of());
        application(
                story,
                people.account(DemoAccounts.APPLICANT),
                training.of("何秀兰").person(),
                "SUBMITTED",
                telling.today().minusDays(1),
                null,
                null);
    }

    private long application(
            StoryShop story,
            long account,
            long person,
            String status,
            LocalDate submitted,
            @Nullable LocalDate decided,
            @Nullable String vouchedWhy)
            throws SQLException {
        long id = telling.id();
        boolean licensed = story.subject().needsLicence();
        try (var rows = telling.into(
                "shop_applications",
                "id, account_id, person_id, status, shop_name, subject_type, town_code, village, "
                        + "story, licence_name, credit_code, vouched_by, vouched_why, submitted_at, "
                        + "decided_at, decided_by, updated_at")) {
            var submittedAt = telling.during(submitted);
            rows.add(
                    id,
                    account,
                    person,
                    status,
                    story.name(),
                    story.subject(),
                    story.town(),
                    story.village(),
                    story.story(),
                    licensed ? story.licenceName() : null,
                    licensed ? story.credit() : null,
                    vouchedWhy == null ? null : people.account(DemoAccounts.HEAD),
                    vouchedWhy,
                    submittedAt,
                    decided == null ? null : telling.during(decided),
                    decided == null ? null : people.account(DemoAccounts.HEAD),
                    submittedAt);
        }
        return id;
    }

    private long freight(long shop, String name, boolean usual, List<FreightRule> rules, LocalDate opened)
            throws SQLException {
        long id = telling.id();
        try (var templates =
                telling.into("freight_templates", "id, shop_id, name, is_default, free_over_fen, updated_at")) {
            templates.add(id, shop, name, usual, FREE_OVER.fen(), Calendar.start(opened));
        }
        try (var rows = telling.into(
                "freight_rules",
                "template_id, province_code, delivers, first_weight_g, first_fen, next_weight_g, "
                        + "next_fen, free_applies")) {
            for (var rule : rules) {
                rows.add(
                        id,
                        rule.provinceCode(),
                        rule.delivers(),
                        rule.firstWeight(),
                        rule.firstFee().fen(),
                        rule.nextWeight(),
                        rule.nextFee().fen(),
                        rule.freeApplies());
            }
        }
        return id;
    }
}
