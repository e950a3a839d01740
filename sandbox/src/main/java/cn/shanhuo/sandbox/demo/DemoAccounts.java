package cn.shanhuo.sandbox.demo;

import java.util.List;

/** Who may enter the demo, and with which password. */
public final class DemoAccounts {

    /** The one password of all of them. */
    public static final String PASSWORD = "shanhuo-demo";

    /**
     * One who may enter.
     *
     * @param english who it is, for the terminal
     * @param path where this one's work begins
     */
    public record DemoAccount(String english, String name, String phone, String path) {}

    static final DemoAccount BUYER = new DemoAccount("buyer Chen", "陈先生", "13800000001", "/");
    static final DemoAccount OWNER = new DemoAccount("Auntie Li, who owns a shop", "李春梅", "13800000011", "/seller");
    static final DemoAccount PACKER = new DemoAccount("packs for Auntie Li", "李小军", "13800000021", "/seller");
    static final DemoAccount OFFICER = new DemoAccount("officer of the centre", "周敏", "13800000031", "/incubator");
    static final DemoAccount HEAD = new DemoAccount("head of the centre", "刘建平", "13800000032", "/incubator");
    static final DemoAccount OPERATOR = new DemoAccount("operator of the site", "王磊", "13800000033", "/incubator");
    static final DemoAccount AUDITOR = new DemoAccount("auditor, reads only", "赵静", "13800000034", "/incubator");
    static final DemoAccount GRADUATE =
            new DemoAccount("graduate without a shop", "孙梅", "13800000041", "/seller/opening");
    static final DemoAccount APPLICANT =
            new DemoAccount("graduate who applied for one", "何秀兰", "13800000042", "/seller/opening");

    private DemoAccounts() {}

    /** In the order in which the story meets them. */
    public static List<DemoAccount> all() {
        return List.of(BUYER, OWNER, PACKER, OFFICER, HEAD, OPERATOR, AUDITOR, GRADUATE, APPLICANT);
    }
}
