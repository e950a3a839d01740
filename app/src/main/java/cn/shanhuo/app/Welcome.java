package cn.shanhuo.app;

/** What is said when the site is ready: where it is and who may enter. */
final class Welcome {

    private Welcome() {}

    static void to(Site site) {
        var address = "http://localhost:" + site.port();
        Progress.say("Ready: " + address);
    }
}
