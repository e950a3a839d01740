package cn.shanhuo.catalog;

import jakarta.inject.Singleton;

/** Finds goods on sale by words, pinyin or initials, category, price and town, from memory. */
@Singleton
public class SearchGoods {

    /** Never throws for what a person typed; an unreadable query finds nothing. */
    public Found search(GoodsQuery query) {
        throw new UnsupportedOperationException("not yet");
    }
}
