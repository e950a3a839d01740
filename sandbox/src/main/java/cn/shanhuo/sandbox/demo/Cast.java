package cn.shanhuo.sandbox.demo;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.SubjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The shops and goods of the story, as their sheets describe them. */
record Cast(List<StoryShop> shops) {

    /**
     * @param openedMonthsAgo whole months before today's
     * @param monthly what it sells in an ordinary month
     */
    record StoryShop(
            String key,
            String name,
            String village,
            String town,
            SubjectType subject,
            String owner,
            String credit,
            String sellerId,
            int openedMonthsAgo,
            Money monthly,
            String story,
            List<StoryGood> goods) {

        /** Whose licence it would be, as such names are made. */
        String licenceName() {
            return "平利县" + name
                    + switch (subject) {
                        case COOPERATIVE -> "农民专业合作社";
                        case ENTERPRISE -> "有限公司";
                        case HOUSEHOLD_BUSINESS, SELF_PRODUCED -> "（个体工商户）";
                    };
        }
    }

    record StoryGood(
            String slug,
            String category,
            String title,
            String foodType,
            String permit,
            int shelfLifeDays,
            String storage,
            String returnPolicy,
            String description,
            List<StoryPack> packs) {}

    record StoryPack(String label, Money price, int netGrams, int grossGrams, int stock) {}

    static Cast read() {
        var goods = Sheet.read("goods.tsv");
        return new Cast(Sheet.read("shops.tsv").stream()
                .map(row -> shop(
                        row,
                        goods.stream()
                                .filter(good -> good.get("shop").equals(row.get("key")))
                                .map(Cast::good)
                                .toList()))
                .toList());
    }

    private static StoryShop shop(Map<String, String> row, List<StoryGood> goods) {
        return new StoryShop(
                row.get("key"),
                row.get("name"),
                row.get("village"),
                row.get("town"),
                SubjectType.valueOf(row.get("subject")),
                row.get("owner"),
                row.get("credit"),
                row.get("seller"),
                Integer.parseInt(row.get("opened_months_ago")),
                Money.ofYuan(Long.parseLong(row.get("monthly_yuan"))),
                row.get("story"),
                goods);
    }

    private static StoryGood good(Map<String, String> row) {
        return new StoryGood(
                row.get("slug"),
                row.get("category"),
                row.get("title"),
                row.get("food_type"),
                row.get("permit"),
                Integer.parseInt(row.get("shelf_life_days")),
                row.get("storage"),
                row.get("return_policy"),
                row.get("description"),
                Arrays.stream(row.get("skus").split("\\|")).map(Cast::pack).toList());
    }

    /** {@code label;yuan;net grams;gross grams;pieces} */
    private static StoryPack pack(String text) {
        var parts = text.split(";");
        return new StoryPack(
                parts[0],
                Money.parse(parts[1]).orElseThrow(),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
