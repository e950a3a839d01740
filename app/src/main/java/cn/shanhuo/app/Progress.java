package cn.shanhuo.app;

/** What the person at the terminal is told while the site starts. */
final class Progress {

    private Progress() {}

    static void say(String sentence) {
        System.out.println("\u001b[32m▸\u001b[0m " + sentence);
    }

    static void fail(String sentence) {
        System.err.println("\u001b[31m✗\u001b[0m " + sentence);
    }
}
