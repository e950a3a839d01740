package cn.shanhuo.catalog;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What the index knows of a product. Nothing is stored: hits are answered from the cards in memory. */
final class GoodsDocument {

    static final String ID = "id";
    static final String SHOP = "shop";
    static final String CATEGORY = "category";
    static final String TOWN = "town";
    static final String PRICE = "price";
    static final String SOLD = "sold";
    static final String LISTED = "listed";
    /** The words of the title. */
    static final String TITLE = "title";
    /** The words of everything: title, shop, village and category. */
    static final String WORDS = "words";
    /** Single characters and pairs of neighbours of the title. */
    static final String TITLE_PAIRS = "title-pairs";
    /** The same of shop, village and category. */
    static final String OTHER_PAIRS = "other-pairs";

    static final String TITLE_PINYIN = "title-pinyin";
    static final String OTHER_PINYIN = "other-pinyin";

    private GoodsDocument() {}

    static Document of(GoodsCard card, Category category) {
        var document = new Document();
        exact(document, ID, card.id().toString());
        exact(document, SHOP, card.shop().toString());
        exact(document, CATEGORY, card.category());
        exact(document, TOWN, card.townCode());
        number(document, ID + "-value", card.id().value());
        document.add(new LongPoint(PRICE, card.fromPrice().fen()));
        number(document, PRICE, card.fromPrice().fen());
        number(document, SOLD, card.sold());
        number(document, LISTED, card.listedAt().toEpochMilli());
        var title = plain(card.title());
        var other = plain(card.shopName() + " " + card.village() + " " + category.nameZh() + " " + category.nameEn());
        document.add(new TextField(TITLE, title, Field.Store.NO));
        document.add(new TextField(WORDS, title + " " + other, Field.Store.NO));
        pairs(title).forEach(pair -> exact(document, TITLE_PAIRS, pair));
        pairs(other).forEach(pair -> exact(document, OTHER_PAIRS, pair));
        Pinyin.spellings(title).forEach(spelling -> exact(document, TITLE_PINYIN, spelling));
        Pinyin.spellings(other).forEach(spelling -> exact(document, OTHER_PINYIN, spelling));
        return document;
    }

    /** Half-width, small letters: the same for what is indexed and what is typed. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The single characters of every Chinese run and the pairs of neighbours in it. */
    static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        Pinyin.HAN.matcher(text).results().forEach(run -> {
            var characters =
                    run.group().codePoints().mapToObj(Character::toString).toList();
            pairs.addAll(characters);
            for (int i = 1; i < characters.size(); i++) {
                pairs.add(characters.get(i - 1) + characters.get(i));
            }
        });
        return pairs;
    }

    private static void exact(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void number(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }
}
