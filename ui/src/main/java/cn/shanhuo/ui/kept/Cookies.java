package cn.shanhuo.ui.kept;

import org.jspecify.annotations.Nullable;

/** Reads one cookie out of the header without taking the rest apart. */
final class Cookies {

    private Cookies() {}

    static @Nullable String value(@Nullable String header, String name) {
        if (header == null) {
            return null;
        }
        for (int at = header.indexOf(name + "="); at >= 0; at = header.indexOf(name + "=", at + 1)) {
            if (at == 0 || header.charAt(at - 1) == ' ' || header.charAt(at - 1) == ';') {
                int end = header.indexOf(';', at);
                return header.substring(at + name.length() + 1, end < 0 ? header.length() : end)
                        .strip();
            }
        }
        return null;
    }
}
