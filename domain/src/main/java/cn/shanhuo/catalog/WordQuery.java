package cn.shanhuo.catalog;

import static cn.shanhuo.catalog.GoodsDocument.OTHER_PAIRS;
import static cn.shanhuo.catalog.GoodsDocument.OTHER_PINYIN;
import static cn.shanhuo.catalog.GoodsDocument.TITLE;
import static cn.shanhuo.catalog.GoodsDocument.TITLE_PAIRS;
import static cn.shanhuo.catalog.GoodsDocument.TITLE_PINYIN;
import static cn.shanhuo.catalog.GoodsDocument.WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people type. Every word between blanks must be met, and the better of its readings counts: characters
 * side by side in the title before words anywhere in it, these before the shop or the category, all before pinyin.
 */
final class WordQuery {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private final Analyzer analyzer;

    WordQuery(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Null when nothing was typed that could be looked for. */
    @Nullable
    Query exact(String typed) {
        var words = words(typed);
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(reading(word), Occur.MUST));
        return words.isEmpty() ? null : query.build();
    }

    /** For when nothing was found: half of the characters, or the beginning of a spelling, are enough. */
    Query forgiving(String typed) {
        var query = new BooleanQuery.Builder();
        words(typed).forEach(word -> {
            var pairs = GoodsDocument.pairs(word).stream()
                    .filter(pair -> pair.length() > 1)
                    .toList();
            if (!pairs.isEmpty()) {
                var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((pairs.size() + 1) / 2);
                pairs.forEach(pair -> some.add(new TermQuery(new Term(TITLE_PAIRS, pair)), Occur.SHOULD));
                query.add(some.build(), Occur.SHOULD);
            }
            var spelled = Pinyin.spelled(word);
            if (spelled.length() > 1) {
                query.add(new PrefixQuery(new Term(TITLE_PINYIN, spelled)), Occur.SHOULD);
            }
        });
        return query.build();
    }

    private static List<String> words(String typed) {
        var plain = GoodsDocument.plain(typed);
        var some = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return Arrays.stream(some.split("[^\\p{L}\\p{N}%.]+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
    }

    private Query reading(String word) {
        var readings = new ArrayList<Query>();
        boolean chinese = Pinyin.HAN.matcher(word).find();
        if (chinese && Pinyin.HAN.matcher(word).matches()) {
            var pairs = pairsOf(word);
            readings.add(scored(8, all(TITLE_PAIRS, pairs)));
            readings.add(scored(3, all(OTHER_PAIRS, pairs)));
        }
        var tokens = tokens(word);
        if (!tokens.isEmpty()) {
            readings.add(scored(6, all(TITLE, tokens)));
            readings.add(scored(4, all(WORDS, tokens)));
        }
        if (!chinese || !Pinyin.HAN.matcher(word).matches()) {
            var spelled = Pinyin.spelled(word);
            readings.add(scored(5, new TermQuery(new Term(TITLE_PINYIN, spelled))));
            readings.add(scored(2, new TermQuery(new Term(OTHER_PINYIN, spelled))));
        }
        return new DisjunctionMaxQuery(readings, 0);
    }

    /** Pairs of neighbours; a single character alone. */
    private static Collection<String> pairsOf(String word) {
        var all = GoodsDocument.pairs(word);
        var pairs = all.stream()
                .filter(pair -> pair.codePointCount(0, pair.length()) == 2)
                .toList();
        return pairs.isEmpty() ? all : pairs;
    }

    private static Query all(String field, Collection<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.FILTER));
        return query.build();
    }

    private static Query scored(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private List<String> tokens(String word) {
        try (var stream = analyzer.tokenStream(WORDS, word)) {
            var term = Objects.requireNonNull(stream.addAttribute(CharTermAttribute.class));
            var tokens = Stream.<String>builder();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens.build().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
