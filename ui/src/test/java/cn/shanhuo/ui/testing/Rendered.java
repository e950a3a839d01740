package cn.shanhuo.ui.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which templates were rendered in this test run. */
public final class Rendered {

    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    private Rendered() {}

    public static void note(String template) {
        NAMES.add(template);
    }

    static Set<String> names() {
        return NAMES;
    }
}
