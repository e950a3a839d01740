package cn.shanhuo.catalog;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index over all goods on sale, in memory, with the card of each beside it. */
@Singleton
class GoodsIndex {

    /** Up to here hits are counted to the last; beyond, a page says "more than". */
    static final int COUNTED = 1000;

    private static final int BUFFER_MB = 64;

    private final Categories categories;
    private final Analyzer analyzer = new SmartChineseAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<Long, GoodsCard> cards = new ConcurrentHashMap<>();

    GoodsIndex(Categories categories) {
        this.categories = categories;
        try {
            var config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MB);
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.rollback();
    }

    WordQuery words() {
        return new WordQuery(analyzer);
    }

    /** Adds goods that are surely not in the index yet. */
    void add(Collection<GoodsCard> goods) {
        write(() -> {
            for (var card : goods) {
                cards.put(card.id().value(), card);
                categories
                        .find(card.category())
                        .ifPresent(category -> write(() -> writer.addDocument(GoodsDocument.of(card, category))));
            }
        });
    }

    /** Makes the index say of these products what the cards say; a product without a card is no longer found. */
    void renew(Set<Long> products, Collection<GoodsCard> goods) {
        write(() -> {
            for (long id : products) {
                writer.deleteDocuments(new Term(GoodsDocument.ID, Long.toString(id)));
                cards.remove(id);
            }
        });
        add(goods);
    }

    /** The products of these shops that are in the index. */
    Set<Long> of(Set<Long> shops) {
        return Set.copyOf(cards.values().stream()
                .filter(card -> shops.contains(card.shop().value()))
                .map(card -> card.id().value())
                .toList());
    }

    /** Where the goods in the index come from: codes of towns, in their order. */
    List<String> towns() {
        return cards.values().stream()
                .map(GoodsCard::townCode)
                .distinct()
                .sorted()
                .toList();
    }

    /** Lets searches see what was written. */
    void refresh() {
        write(searchers::maybeRefreshBlocking);
    }

    int size() {
        return cards.size();
    }

    /** The hits from one place on, and how many there are: exactly up to {@link #COUNTED}. */
    Hits search(Query query, Sort sort, int offset, int limit) {
        try {
            var searcher = searchers.acquire();
            try {
                int needed = Math.max(
                        1,
                        Math.min(
                                offset + limit,
                                Math.max(1, searcher.getIndexReader().maxDoc())));
                var top = searcher.search(query, new TopFieldCollectorManager(sort, needed, null, COUNTED));
                return new Hits(
                        cards(searcher, top, offset),
                        Math.toIntExact(top.totalHits.value()),
                        top.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<GoodsCard> cards(IndexSearcher searcher, TopFieldDocs top, int offset) throws IOException {
        var found = new ArrayList<GoodsCard>();
        for (int i = offset; i < top.scoreDocs.length; i++) {
            int doc = top.scoreDocs[i].doc;
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            NumericDocValues ids = leaf.reader().getNumericDocValues(GoodsDocument.ID + "-value");
            if (ids != null && ids.advanceExact(doc - leaf.docBase)) {
                var card = cards.get(ids.longValue());
                if (card != null) {
                    found.add(card);
                }
            }
        }
        return found;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Hits(List<GoodsCard> cards, int total, boolean more) {}

    private interface Writing {
        void write() throws IOException;
    }
}
