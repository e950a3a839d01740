package cn.shanhuo.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Pieces of pages that follow from a few values alone, rendered once and kept as bytes: in place of {@code <article
 * sh:piece="ui/good :: card(shelf.good)">} stands the fragment {@code card(good)} of that template, made with what this path
 * leads to and with nothing else of the page. The values are the key, so they are immutable and tell by {@code equals}
 * whether they are the same; a price that changes makes another piece. Conditions and {@code th:with} on the same
 * element come first. With {@code sh:each="good : page.goods"} on it a piece stands there for each good, which costs a
 * tenth of {@code th:each} and gives the name to the piece alone.
 */
final class Pieces extends AbstractProcessorDialect {

    private static final String PREFIX = "sh";
    private static final String PIECE = "piece";
    private static final String EACH = "each";
    private static final int AFTER_CONDITIONS = 700;
    /** Bytes that are kept of all pieces together: some ten thousand cards. */
    private static final long MOST = 16_000_000;
    /** What a piece costs beside its bytes: its key and its place in the cache. */
    private static final int BESIDE = 512;

    private final RecordPaths paths;
    private final Render render;
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private final Map<String, Each> repetitions = new ConcurrentHashMap<>();
    private final Cache<Key, Piece> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Piece piece) -> piece.bytes() + BESIDE)
            .build();

    Pieces(RecordPaths paths, Render render) {
        super("pieces", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE); // its own processors are among ours
        this.paths = paths;
        this.render = render;
    }

    /** Renders a fragment of a template with these variables. */
    interface Render {
        Piece fragment(String template, String fragment, Locale locale, Map<String, Object> variables);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Processor(prefix));
    }

    private Piece piece(Locale locale, Call call, RecordPaths.Variables variables) {
        var values =
                call.paths.stream().map(path -> paths.read(variables, path)).toList();
        var key = new Key(call, locale, values);
        var known = kept.getIfPresent(key);
        if (known == null) {
            known = render.fragment(call.template, call.fragment, locale, call.named(values));
            kept.put(key, known);
        }
        return known;
    }

    private Piece pieces(ITemplateContext context, Call call, Each each) {
        var row = new ArrayList<Piece>();
        for (var one : (Iterable<?>) paths.read(context::getVariable, each.path)) {
            row.add(piece(context.getLocale(), call, name -> name.equals(each.name) ? one : context.getVariable(name)));
        }
        return Piece.row(row);
    }

    private final class Processor extends AbstractAttributeTagProcessor {

        Processor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, PIECE, true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String written,
                IElementTagStructureHandler structure) {
            var call = calls.computeIfAbsent(written, Call::of);
            var each = tag.getAttributeValue(PREFIX, EACH);
            structure.replaceWith(
                    each == null
                            ? piece(context.getLocale(), call, context::getVariable)
                            : pieces(context, call, repetitions.computeIfAbsent(each, Each::of)),
                    false);
        }
    }

    /** What stands in the attribute: {@code template :: fragment(path, …)}; a variable is called as the end of its path. */
    private record Call(String template, String fragment, List<String> paths) {

        private static final Pattern WRITTEN = Pattern.compile("([\\w/-]+) :: ([\\w-]+)\\(([\\w., ]*)\\)");
        private static final Pattern COMMA = Pattern.compile(", ?");

        static Call of(String written) {
            var parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("No piece can be read from " + written);
            }
            var paths = COMMA.splitAsStream(parts.group(3)).filter(name -> !name.isEmpty());
            return new Call(parts.group(1), parts.group(2), paths.toList());
        }

        Map<String, Object> named(List<@Nullable Object> values) {
            var named = new LinkedHashMap<String, Object>();
            for (int i = 0; i < values.size(); i++) {
                var path = paths.get(i);
                named.put(path.substring(path.lastIndexOf('.') + 1), values.get(i));
            }
            return named;
        }
    }

    /** What stands in the attribute: {@code name : path}. */
    private record Each(String name, String path) {

        private static final Pattern WRITTEN = Pattern.compile("(\\w+) : ([\\w.]+)");

        static Each of(String written) {
            var parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("No pieces can be read from " + written);
            }
            return new Each(parts.group(1), parts.group(2));
        }
    }

    private record Key(Call call, Locale locale, List<@Nullable Object> values) {}
}
