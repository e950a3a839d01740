package cn.shanhuo.ui.form;

import cn.shanhuo.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What is wrong with a form, one sentence a field, in the order in which it was found. Immutable. */
public final class Problems {

    public static final Problems NONE = new Problems(new LinkedHashMap<>());

    private final SequencedMap<String, Sentence> sentences;

    private Problems(SequencedMap<String, Sentence> sentences) {
        this.sentences = sentences;
    }

    /** These problems and one more; the first sentence at a field stays. */
    public Problems at(String field, String key, Object... arguments) {
        return at(field, Sentence.of(key, arguments));
    }

    public Problems at(String field, Sentence sentence) {
        var more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new Problems(more);
    }

    public Problems and(Problems others) {
        var all = this;
        for (var entry : others.sentences.entrySet()) {
            all = all.at(entry.getKey(), entry.getValue());
        }
        return all;
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public Optional<Sentence> of(String field) {
        return Optional.ofNullable(sentences.get(field));
    }

    /** All of them, for the summary above the form. */
    public List<Problem> listed() {
        return sentences.entrySet().stream()
                .map(entry -> new Problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A sentence and the field that it stands at. */
    public record Problem(String field, Sentence sentence) {

        public String anchor() {
            return "#f-" + field;
        }
    }

    @Override
    public String toString() {
        return sentences.toString();
    }
}
