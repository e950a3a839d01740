package cn.shanhuo.storefront.orders;

import java.util.Arrays;
import java.util.Locale;

/** The tabs above the list of orders; but for the first each is a state. */
enum Tab {
    ALL,
    UNPAID,
    PAID,
    SHIPPED,
    COMPLETED,
    CLOSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What cannot be read means all. */
    static Tab of(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }

    String href() {
        return this == ALL ? "/orders" : "/orders?state=" + word();
    }
}
