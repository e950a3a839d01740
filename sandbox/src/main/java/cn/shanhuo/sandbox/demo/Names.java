package cn.shanhuo.sandbox.demo;

import java.util.Random;

/** Invented names; nobody is meant. */
final class Names {

    private static final String[] SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 唐 许 邓 冯 韩 曹".split(" ");
    private static final String[] GIVEN = ("秀英 桂兰 建军 志强 小燕 明霞 春花 德明 玉梅 海波 红梅 国强 晓丽 世平 永芳 家旺 兴华 翠莲 文斌 丽华 大勇 小军 巧云 光明 "
                    + "素珍 长青 金凤 立新 月娥 先锋")
            .split(" ");
    private static final String[] TITLES = {"先生", "女士"};

    private Names() {}

    static String person(Random chance) {
        return SURNAMES[chance.nextInt(SURNAMES.length)] + GIVEN[chance.nextInt(GIVEN.length)];
    }

    static String buyer(Random chance) {
        return SURNAMES[chance.nextInt(SURNAMES.length)] + TITLES[chance.nextInt(TITLES.length)];
    }
}
