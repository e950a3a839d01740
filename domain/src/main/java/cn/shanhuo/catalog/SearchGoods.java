package cn.shanhuo.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds goods on sale by words, pinyin or initials, category, price and town, from memory. Answers are remembered until
 * the index changes.
 */
@Singleton
public class SearchGoods {

    /** How long a search waits for the index right after start, in seconds. */
    private static final long PATIENCE = 2;

    private static final int REMEMBERED = 2000;

    private final IndexKeeper keeper;
    private final GoodsIndex index;
    private final Cache<Asked, Found> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private volatile Towns towns = new Towns(-1, List.of());

    SearchGoods(IndexKeeper keeper, GoodsIndex index) {
        this.keeper = keeper;
        this.index = index;
    }

    /** Whether everything that was on sale at start can be found. */
    public boolean isReady() {
        return keeper.ready(0);
    }

    /** Never throws for what a person typed; an unreadable query finds nothing. */
    public Found search(GoodsQuery query) {
        if (!keeper.ready(PATIENCE)) {
            return found(query, false);
        }
        return remembered.get(new Asked(query, keeper.generation()), asked -> found(asked.query, true));
    }

    /** The towns that have something on sale: their codes, in order. */
    public List<String> towns() {
        var known = towns;
        int now = keeper.generation();
        if (known.generation != now) {
            known = new Towns(now, index.towns());
            towns = known;
        }
        return known.codes;
    }

    private Found found(GoodsQuery query, boolean ready) {
        var words = query.words().isBlank()
                ? new MatchAllDocsQuery()
                : index.words().exact(query.words());
        if (words == null) {
            return new Found(List.of(), 0, false, 1, 0, ready);
        }
        var hits = hits(query, words);
        if (hits.total() == 0 && !query.words().isBlank()) {
            hits = hits(query, index.words().forgiving(query.words()));
        }
        int pages = Math.min(GoodsQuery.LAST_PAGE, Math.ceilDiv(hits.total(), query.size()));
        return new Found(hits.cards(), hits.total(), hits.more(), query.page(), pages, ready);
    }

    private GoodsIndex.Hits hits(GoodsQuery query, Query words) {
        return index.search(
                filtered(query, words), sort(query.sort()), (query.page() - 1) * query.size(), query.size());
    }

    private static Query filtered(GoodsQuery query, Query words) {
        var all = new BooleanQuery.Builder().add(words, Occur.MUST);
        filter(all, GoodsDocument.CATEGORY, query.category());
        filter(all, GoodsDocument.TOWN, query.town());
        filter(
                all,
                GoodsDocument.SHOP,
                query.shop() == null ? null : query.shop().toString());
        var from = query.from();
        var to = query.to();
        if (from != null || to != null) {
            long lowest = from == null ? 0 : from.fen();
            long highest = to == null ? Long.MAX_VALUE : to.fen();
            all.add(LongPoint.newRangeQuery(GoodsDocument.PRICE, lowest, highest), Occur.FILTER);
        }
        return query.sort() == GoodsQuery.Sort.RELEVANCE ? all.build() : new ConstantScoreQuery(all.build());
    }

    private static void filter(BooleanQuery.Builder all, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    private static Sort sort(GoodsQuery.Sort wanted) {
        var sold = new SortField(GoodsDocument.SOLD, SortField.Type.LONG, true);
        var newest = new SortField(GoodsDocument.LISTED, SortField.Type.LONG, true);
        return switch (wanted) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, sold, newest);
            case PRICE_UP -> new Sort(new SortField(GoodsDocument.PRICE, SortField.Type.LONG), sold, newest);
            case PRICE_DOWN -> new Sort(new SortField(GoodsDocument.PRICE, SortField.Type.LONG, true), sold, newest);
            case NEWEST -> new Sort(newest);
            case SOLD -> new Sort(sold, newest);
        };
    }

    private record Towns(int generation, List<String> codes) {}

    private record Asked(GoodsQuery query, int generation) {}
}
