package cn.shanhuo.ui.door;

import cn.shanhuo.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call a device, guessed from what its browser calls itself: WeChat on an iPhone, Chrome on Windows. */
final class DeviceName {

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "HarmonyOS",
            "HarmonyOS",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger",
            "wechat",
            "AlipayClient",
            "alipay",
            "QQBrowser",
            "QQ",
            "Quark",
            "Quark",
            "UCBrowser",
            "UC",
            "MiuiBrowser",
            "Miui",
            "HuaweiBrowser",
            "Huawei",
            "Edg/",
            "Edge",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private DeviceName() {}

    static Sentence of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty() || system.isEmpty()) {
            return Sentence.of("ui.door.device.unknown");
        }
        return Character.isLowerCase(browser.charAt(0))
                ? Sentence.of("ui.door.device." + browser, system)
                : Sentence.of("ui.door.device", browser, system);
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
