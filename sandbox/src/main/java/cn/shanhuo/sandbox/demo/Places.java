package cn.shanhuo.sandbox.demo;

import java.util.List;
import java.util.Random;

/** Where parcels go: mostly Xi'an and the cities where Pingli's people work. Streets and houses are invented. */
final class Places {

    record Place(String county, String names) {
        String province() {
            return county.substring(0, 2);
        }

        String city() {
            return county.substring(0, 4);
        }
    }

    static final Place XIAN = new Place("610113", "陕西省/西安市/雁塔区");

    private static final List<Place> ALL = List.of(
            XIAN,
            XIAN,
            new Place("610104", "陕西省/西安市/莲湖区"),
            new Place("610112", "陕西省/西安市/未央区"),
            new Place("610902", "陕西省/安康市/汉滨区"),
            new Place("110105", "北京市/市辖区/朝阳区"),
            new Place("310115", "上海市/市辖区/浦东新区"),
            new Place("330106", "浙江省/杭州市/西湖区"),
            new Place("420111", "湖北省/武汉市/洪山区"),
            new Place("510107", "四川省/成都市/武侯区"),
            new Place("500112", "重庆市/市辖区/渝北区"),
            new Place("440106", "广东省/广州市/天河区"),
            new Place("440305", "广东省/深圳市/南山区"),
            new Place("320106", "江苏省/南京市/鼓楼区"),
            new Place("410105", "河南省/郑州市/金水区"),
            new Place("430104", "湖南省/长沙市/岳麓区"),
            new Place("620102", "甘肃省/兰州市/城关区"),
            new Place("210102", "辽宁省/沈阳市/和平区"));
    private static final String[] STREETS = {"山货路", "清溪街", "桂花巷", "竹园路", "安和街", "望江路"};

    private Places() {}

    static Place any(Random chance) {
        return ALL.get(chance.nextInt(ALL.size()));
    }

    static String detail(Random chance) {
        return "%s %d 号 %d 单元 %d0%d"
                .formatted(
                        STREETS[chance.nextInt(STREETS.length)],
                        1 + chance.nextInt(199),
                        1 + chance.nextInt(4),
                        1 + chance.nextInt(18),
                        1 + chance.nextInt(4));
    }
}
