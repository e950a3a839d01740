package cn.shanhuo.ui.form;

import cn.shanhuo.ui.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form as it came in. An action that takes it as an argument is guarded: the form carried the visitor's own token and
 * came from our own site, or the action is not reached (403).
 */
public final class Submitted {

    /** How much the files of a form may be, all together, in megabytes. */
    public static final int FILES_MEGABYTES = 40;

    /** What to say at the field of the files when some were left out. */
    public static final Sentence OVERFULL = Sentence.of("ui.form.overfull", FILES_MEGABYTES);

    private final Map<String, List<String>> texts;
    private final Map<String, List<Upload>> files;
    private final boolean overfull;

    /** For tests; in a running site the binder makes it. */
    public Submitted(Map<String, List<String>> texts, Map<String, List<Upload>> files) {
        this(texts, files, false);
    }

    Submitted(Map<String, List<String>> texts, Map<String, List<Upload>> files, boolean overfull) {
        this.texts = Map.copyOf(texts);
        this.files = Map.copyOf(files);
        this.overfull = overfull;
    }

    /** A form of single texts, for tests: name, value, name, value… */
    public static Submitted of(String... namesAndValues) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.computeIfAbsent(namesAndValues[i], _ -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return new Submitted(texts, Map.of());
    }

    /** The first value of a field, without blanks around it; empty when the field is absent. */
    public String text(String name) {
        var values = texts.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Every value of a field, each without blanks around it. */
    public List<String> all(String name) {
        return texts.getOrDefault(name, List.of()).stream().map(String::strip).toList();
    }

    /** Whether a box was ticked or a button of this name pressed. */
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    public Set<String> names() {
        return texts.keySet();
    }

    /** The files of a field that were really chosen: browsers send an empty one when none was. */
    public List<Upload> files(String name) {
        return files.getOrDefault(name, List.of());
    }

    /** Whether files were left out because they were too many, or too large all together. */
    public boolean isOverfull() {
        return overfull;
    }
}
