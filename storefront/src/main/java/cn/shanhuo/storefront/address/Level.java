package cn.shanhuo.storefront.address;

import java.util.Locale;

/** A step of the picker. The town may stay open: not everybody knows theirs. */
enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWN;

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
