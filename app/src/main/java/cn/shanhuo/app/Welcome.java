package cn.shanhuo.app;

import cn.shanhuo.sandbox.demo.DemoAccounts;

/** What is said when the site is ready: where it is, and in the demo who may enter. */
final class Welcome {

    private Welcome() {}

    static void to(Site site) {
        var address = "http://localhost:" + site.port();
        Progress.say("Ready: " + address);
        if (!site.isDemo()) {
            return;
        }
        var text = new StringBuilder("\n  Demo accounts, all with the password ")
                .append(DemoAccounts.PASSWORD)
                .append(" (sign in at ")
                .append(address)
                .append("/sign-in)\n\n");
        for (var account : DemoAccounts.all()) {
            text.append("    %s  %-32s %s%s%n".formatted(account.phone(), account.english(), address, account.path()));
        }
        text.append("\n  Short messages arrive at ").append(address).append("/sandbox/sms · stop with Ctrl-C");
        System.out.println(text);
    }
}
