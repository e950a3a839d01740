package cn.shanhuo.sandbox.alipay;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a reply. */
record Answer(Map<String, String> fields) {

    /** @param namesAndValues name, value, name, value… */
    static Answer success(String... namesAndValues) {
        return of("10000", "Success", namesAndValues);
    }

    static Answer refused(String subCode, String words) {
        return of("40004", "Business Failed", "sub_code", subCode, "sub_msg", words);
    }

    static Answer invalid(String subCode, String words) {
        return of("40002", "Invalid Arguments", "sub_code", subCode, "sub_msg", words);
    }

    static Answer unavailable() {
        return of("20000", "Service Currently Unavailable");
    }

    private static Answer of(String code, String msg, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", code);
        fields.put("msg", msg);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Answer(fields);
    }
}
