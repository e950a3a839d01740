package cn.shanhuo.notice;

import java.util.Map;

/**
 * A short message. Chinese carriers send registered templates only, so the words are chosen by the gateway from the
 * template's name and its values; {@code text} is the same in plain words, for gateways that take it.
 *
 * @param phone eleven digits
 * @param template {@code sign-in-code}, {@code order-shipped} …
 */
public record Sms(String phone, String template, Map<String, String> values, String text) {

    @Override
    public String toString() {
        return "Sms[" + template + "]";
    }
}
