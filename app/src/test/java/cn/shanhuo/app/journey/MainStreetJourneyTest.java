package cn.shanhuo.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.sandbox.demo.DemoAccounts;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main street, from a course to a verified month: an officer trains and certifies somebody, she opens a shop and sells
 * a jar of honey, the buyer pays and receives it, and the officer follows the month's figure back to order, payment and
 * parcel. Everything by what the pages show, on a phone, and once more without JavaScript.
 */
class MainStreetJourneyTest {

    private static final String OFFICER = "13800000031";
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private static DemoSite site;
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = DemoSite.open("main_street");
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void a_graduate_is_trained_opens_a_shop_sells_a_jar_and_stands_in_the_month(boolean javaScript) {
        var cast = new Cast(javaScript);
        var officer = phone("officer", javaScript).signIn(OFFICER, DemoAccounts.PASSWORD, "/incubator");
        var certificate = train(officer, cast);
        var seller = phone("seller", javaScript);
        signUp(seller, cast.phone(), cast.name(), javaScript);
        openShop(officer, seller, cast);
        listHoney(seller, cast);
        var buyer = phone("buyer", javaScript);
        signUp(buyer, cast.buyerPhone(), "陈先生", javaScript);
        var order = buy(buyer, cast);
        ship(seller, order);
        receive(buyer, order);
        followTheFigure(officer, cast, order);
        buyer.goTo("/certificates/" + certificate).sees("电商" + cast.cohort());
    }

    private static Walker phone(String name, boolean javaScript) {
        return browser.phone(site.url(), name + (javaScript ? "" : "-plain"), javaScript);
    }

    private static String train(Walker officer, Cast cast) {
        officer.goTo("/incubator/cohorts/new")
                .fill("班次代码", "电商" + cast.cohort())
                .fill("班名", "广佛镇农产品电商班")
                .fill("地点", "广佛镇政府三楼")
                .fill("老师", "周敏")
                .fill("开班日", "2026-03-02")
                .fill("结班日", "2026-03-20")
                .press("开班")
                .follow("导入花名册")
                .attach("花名册文件", Roster.of(cast.name(), cast.idNumber(), cast.phone()))
                .press("先看一看")
                .sees("可以导入")
                .press("确认导入 1 人");
        officer.tick("在读的全部学员")
                .fill("学时", "60")
                .press("登记结业")
                .sees("登记结业 1 人")
                .press("给 1 位结业学员发证书")
                .sees("发出证书 1 张");
        return officer.read("td a[href*='/certificates/']");
    }

    private static void signUp(Walker visitor, String phone, String name, boolean javaScript) {
        visitor.goTo("/sign-up").fill("手机号", phone).press("发验证码");
        var inbox = phone("inbox", javaScript).goTo("/sandbox/sms");
        var code = CODE.matcher(inbox.read("main")
                .replace(phone, "")
                .replaceAll("\\d{3}\\*{4}\\d{4}", "")
                .replaceAll("\\d{2}:\\d{2}:\\d{2}", ""));
        assertThat(code.find()).isTrue();
        visitor.fill("验证码", code.group())
                .fill("怎么称呼您", name)
                .fill("新密码", "honey-" + phone)
                .press("注册");
    }

    private static void openShop(Walker officer, Walker seller, Cast cast) {
        seller.goTo("/seller/opening")
                .fill("店名", cast.shop())
                .choose("在哪个镇", "广佛镇")
                .fill("哪个村", "秋河村")
                .fill("说说您和您家的货", "我家在秋河村，养了三十箱中蜂。")
                .press("交给孵化中心")
                .sees("在等孵化中心看");
        officer.goTo("/incubator/applications")
                .follow(cast.shop())
                .fill("收款的支付宝账号", cast.sellerId())
                .fill("支付宝授权码", "sandbox-for-" + cast.sellerId())
                .press("同意，开店");
        seller.goTo("/seller/opening").sees("开张了");
    }

    private static void listHoney(Walker seller, Cast cast) {
        seller.goTo("/seller/products/new")
                .follow("土蜂蜜")
                .attach("拍照片或选照片", Camera.honey())
                .fill("货名", cast.honey())
                .fill("净重", "500 克")
                .fill("价钱（元）", "68")
                .fill("有多少件", "12")
                .press("上架开卖")
                .sees("上架了");
    }

    private static String buy(Walker buyer, Cast cast) {
        buyer.goTo("/search?q=" + cast.honeyPinyin())
                .follow(cast.honey())
                .press("加入购物车")
                .sees("已加入购物车")
                .press("去结算")
                .press("添加新地址")
                .fill("收货人", "陈先生")
                .fill("手机号", cast.buyerPhone())
                .choose("省（直辖市、自治区）", "陕西省");
        pickRegion(buyer, cast.javaScript());
        buyer.fill("详细地址", "小寨东路 1 号").press("保存地址");
        if (buyer.shows("我知道：这件商品拆封后不支持 7 天无理由退货")) {
            buyer.tick("我知道：这件商品拆封后不支持 7 天无理由退货");
        }
        buyer.press("提交订单").sees("下单成功").press("用支付宝付款");
        if (buyer.shows("去支付宝付款")) {
            buyer.press("去支付宝付款");
        }
        buyer.press("登录沙箱账号").press("确认付款");
        buyer.awaits("付款成功");
        buyer.goTo("/orders").follow("查看订单").sees("待发货");
        return buyer.path().replaceAll("\\D", "");
    }

    /** With JavaScript each list fills itself; without, a button leads on from list to list. */
    private static void pickRegion(Walker buyer, boolean javaScript) {
        if (!javaScript) {
            buyer.press("选好了，接着选下一级");
        }
        buyer.choose("市", "西安市");
        if (!javaScript) {
            buyer.press("选好了，接着选下一级");
        }
        buyer.choose("县（区）", "雁塔区");
    }

    private static void ship(Walker seller, String order) {
        seller.goTo("/seller/orders/" + order)
                .follow("填单号，发货")
                .fill("快递单号", "YT1234567890123")
                .press("发货")
                .sees("发好了");
    }

    private static void receive(Walker buyer, String order) {
        buyer.goTo("/orders/" + order).sees("圆通速递").press("确认收货").sees("已收货");
    }

    private static void followTheFigure(Walker officer, Cast cast, String order) {
        officer.goTo("/incubator?sort=newest").follow(cast.shop());
        officer.awaitsAfterReload(officer.path(), "68.00");
        officer.follow(Calendar.month(Instant.now()).toString())
                .sees("逐笔账")
                .follow(order)
                .sees("支付宝交易号")
                .sees("YT1234567890123")
                .sees("68.00");
    }
}
