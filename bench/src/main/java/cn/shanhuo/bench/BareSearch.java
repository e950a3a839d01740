package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The limit beside a search page: Lucene alone, over the same titles in memory, asked in a loop by one thread. */
final class BareSearch implements AutoCloseable {

    private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    BareSearch(Database database) {
        reader = Bench.must(() -> {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                fill(database, writer);
            }
            return DirectoryReader.open(directory);
        });
    }

    private static void fill(Database database, IndexWriter writer) throws SQLException, IOException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT title FROM products")) {
            while (rows.next()) {
                var document = new Document();
                document.add(new TextField("title", rows.getString(1), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    /** Queries a second, each understood anew and answered with its best twenty. */
    double rate(List<String> queries, Duration duration) {
        return Bench.must(() -> {
            var searcher = new IndexSearcher(reader);
            long begin = System.nanoTime();
            int done = 0;
            while (System.nanoTime() - begin < duration.toNanos()) {
                searcher.search(query(queries.get(ThreadLocalRandom.current().nextInt(queries.size()))), 20);
                done++;
            }
            return done / ((System.nanoTime() - begin) / 1e9);
        });
    }

    private BooleanQuery query(String text) throws IOException {
        var all = new BooleanQuery.Builder();
        try (var words = analyzer.tokenStream("title", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                all.add(new TermQuery(new Term("title", word.toString())), BooleanClause.Occur.MUST);
            }
            words.end();
        }
        return all.build();
    }

    @Override
    public void close() {
        Bench.must(() -> {
            reader.close();
            directory.close();
            analyzer.close();
            return true;
        });
    }
}
