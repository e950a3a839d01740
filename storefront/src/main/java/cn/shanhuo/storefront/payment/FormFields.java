package cn.shanhuo.storefront.payment;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Form-encoded fields as signed by Alipay: every one of them, exactly as sent. Names that come twice and broken
 * encodings are nobody's signature; the text is left as it is then.
 */
final class FormFields {

    private FormFields() {}

    static Map<String, String> read(byte[] form) {
        return read(new String(form, StandardCharsets.US_ASCII));
    }

    static Map<String, String> read(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static final Charset CHARSET = StandardCharsets.UTF_8;

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, CHARSET);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
