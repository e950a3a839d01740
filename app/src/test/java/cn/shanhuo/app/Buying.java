package cn.shanhuo.app;

import cn.shanhuo.ui.testing.Answer;
import java.util.ArrayList;

/** The way to an order, for tests that need one. */
public final class Buying {

    /** A pack of the demo's that there is plenty of. */
    public static final String A_PACK = """
        SELECT s.id FROM skus s JOIN stock k ON k.sku_id = s.id JOIN products p ON p.id = s.product_id
        WHERE p.status = 'ON_SALE' AND s.status = 'ON_SALE' AND k.available > 9 ORDER BY s.id LIMIT 1\
        """;

    private Buying() {}

    /** What a browser sends when the buyer presses the button of the checkout page as it stands. */
    public static String[] fields(Answer form) {
        var fields = new ArrayList<String>();
        for (var field : form.document()
                .select(
                        "form[action^=/checkout] input[type=hidden], form[action^=/checkout] input[type=radio][checked],"
                                + "form[action^=/checkout] input[type=checkbox]")) {
            if (!field.attr("name").equals("_csrf")) {
                fields.add(field.attr("name"));
                fields.add(field.val());
            }
        }
        fields.add("act");
        fields.add("place");
        return fields.toArray(String[]::new);
    }
}
